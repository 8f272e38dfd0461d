package org.mingjing.complaints.retaliation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a complaint has to do with retaliation, as far as the caller may know.
 *
 * @param first the complaint for which its reporter suffered; null unless this one is a report of retaliation
 * @param reportedAt when the reporter of this one reported retaliation; nothing else of those reports is told here
 */
public record RetaliationView(FirstView first, List<OffsetDateTime> reportedAt) {
    /** The first complaint as it was then; with its id only where the caller sees it. */
    public record FirstView(
            UUID id,
            String receipt,
            String title,
            String handlingOrgan,
            String handlingOrganName,
            OffsetDateTime reportedAt) {}

    /** Whether there is nothing to tell. */
    public boolean none() {
        return first == null && reportedAt.isEmpty();
    }
}
