package org.mingjing.complaints.extension;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;

/**
 * A request for more time, as officials see it.
 *
 * @param length amount and unit in words
 * @param dueAt the date of the clock when it was asked
 * @param decidedAt when it was decided or lapsed, or null
 * @param outlived whether it lapsed since nobody decided until that date
 * @param decidable whether the caller can decide it
 * @param unseen whether the caller asked, it was refused, and he has not marked that as seen
 */
public record ExtensionRequestView(
        UUID id,
        long version,
        String clock,
        String clockLabel,
        int amount,
        String length,
        String reason,
        String askedBy,
        OffsetDateTime askedAt,
        OffsetDateTime dueAt,
        ExtensionState state,
        String stateLabel,
        String decidedBy,
        OffsetDateTime decidedAt,
        boolean outlived,
        String refusalReason,
        boolean decidable,
        boolean unseen)
        implements Versioned {

    /** Whether it lapsed since the complaint moved on. */
    public boolean overtaken() {
        return state == ExtensionState.LAPSED && !outlived;
    }
}
