package org.mingjing.complaints.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mingjing.commons.deadline.Unit;
import org.mingjing.complaints.deadline.ClockKind;

/**
 * Which clock is to get how much more time, and why.
 *
 * @param dueAt the date of the clock; after it there is nothing to extend
 */
@Embeddable
public record Wish(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        ClockKind clock,

        @Column(updatable = false) int amount,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Unit unit,

        @Column(updatable = false) String reason,
        @Column(name = "due_at", updatable = false) Instant dueAt) {

    /** Without the reason. */
    @Override
    public String toString() {
        return "Wish[" + clock + ", " + amount + " " + unit + "]";
    }
}
