package org.mingjing.commons.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes the identifiers of the platform: UUID version 7, which sort by the time they were made. */
public final class Ids {
    /** The version of the UUIDs that begin with a time. */
    private static final int TIMED = 7;

    private Ids() {}

    /** A new identifier; those made later in one process sort later. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** When a UUIDv7 was made, to the millisecond; empty for an identifier of another kind. */
    public static Optional<Instant> time(UUID id) {
        return id.version() == TIMED
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }
}
