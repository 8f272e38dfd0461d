package org.mingjing.complaints.disclosure;

import java.util.UUID;

/** What gives somebody a reason to ask who complained. */
public sealed interface Way {
    /** The complaint that is handled, or the clue that was received. */
    UUID id();

    /** He handles the complaint. */
    record Handling(UUID id) implements Way {}

    /** His organ got a clue of it, and he does not see the complaint. */
    record Clue(UUID id) implements Way {}
}
