package org.mingjing.complaints.complaint;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;

/**
 * One line of a list of complaints; labels and names are in the caller's language where there are two.
 *
 * @param handler the number of the officer in charge; null while nobody is, and for its reporter
 * @param nextCommand what the caller does next with it, or null
 * @param nextLabel that in words, or what others do
 */
public record ComplaintSummary(
        UUID id,
        String receipt,
        String title,
        Kind kind,
        Channel channel,
        ComplaintStatus status,
        String statusLabel,
        String category,
        String categoryLabel,
        boolean enterpriseRelated,
        String respondentOrgan,
        String respondentOrganName,
        String respondentRegion,
        String handlingOrgan,
        String handlingOrganName,
        String handler,
        Outcome outcome,
        OffsetDateTime filedAt,
        OffsetDateTime dueAt,
        Light light,
        Long daysLeft,
        boolean demo,
        boolean retaliation,
        String nextCommand,
        String nextLabel) {}
