package org.mingjing.commons.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the identifiers of the platform: UUID version 7, which sort by the time they were made. */
public final class Ids {
    private Ids() {}

    /** A new identifier; those made later in one process sort later. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
