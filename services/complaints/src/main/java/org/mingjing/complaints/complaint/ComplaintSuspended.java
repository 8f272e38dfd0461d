package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The clocks stand still on a coded ground (中止), at most until the day named. */
public record ComplaintSuspended(
        UUID complaintId, String handlingOrgan, String groundCode, LocalDate until, Instant suspendedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return suspendedAt;
    }
}
