package org.mingjing.complaints.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.version.Versioned;

/**
 * A hand-over as the two organs see it.
 *
 * @param complaintId null for the organ that got it, which does not see the complaint
 * @param receipt number of the complaint
 * @param acknowledgeBy null where nothing is waited for, since it was handed over elsewhere
 * @param feedbackBy null until it is acknowledged
 * @param light red when the step that is waited for has not come in time
 * @param allowedCommands what this caller can do with it now
 */
public record HandoverView(
        UUID id,
        long version,
        HandoverState state,
        String stateLabel,
        UUID complaintId,
        String receipt,
        String title,
        String respondentOrganName,
        String category,
        String categoryLabel,
        String handlingOrgan,
        String handlingOrganName,
        String targetOrgan,
        String targetOrganName,
        OffsetDateTime sentAt,
        LocalDate acknowledgeBy,
        String receiptNumber,
        String acknowledgedBy,
        OffsetDateTime acknowledgedAt,
        LocalDate feedbackBy,
        FeedbackResult result,
        String resultLabel,
        String feedback,
        String fedBackBy,
        OffsetDateTime fedBackAt,
        Light light,
        long daysLeft,
        List<String> allowedCommands)
        implements Versioned {
    public HandoverView {
        allowedCommands = List.copyOf(allowedCommands);
    }

    /** Whether the caller is of the organ that got it. */
    public boolean received() {
        return complaintId == null;
    }
}
