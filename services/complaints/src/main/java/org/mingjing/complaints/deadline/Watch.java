package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The things whose clocks are watched; whoever has them knows when to look at each again. */
public interface Watch {
    /** One that is to be looked at, and since when. */
    record Due(Instant since, UUID id) {}

    /** Some of those to be looked at by then, the longest waiting first, behind {@code after} unless it is null. */
    List<Due> due(Instant now, Due after, int limit);

    /** Locks one that is to be looked at by then; empty when another one has it, or it is not to be looked at any more. */
    Optional<Watched> lock(UUID id, Instant now);

    /** When to look at it again; null for never, until somebody does something to it. */
    void next(UUID id, Instant at);
}
