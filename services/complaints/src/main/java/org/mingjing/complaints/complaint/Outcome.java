package org.mingjing.complaints.complaint;

import java.util.Set;

/** What the inquiry found: 属实, 部分属实, 不属实, 无法查实. */
public enum Outcome {
    SUBSTANTIATED,
    PARTLY,
    UNFOUNDED,
    UNVERIFIABLE;

    /** What the complaint said was so, at least partly. */
    public static final Set<Outcome> SUBSTANTIATING = Set.of(SUBSTANTIATED, PARTLY);

    /** It was not, or nobody could find out. */
    public static final Set<Outcome> UNSUBSTANTIATING = Set.of(UNFOUNDED, UNVERIFIABLE);
}
