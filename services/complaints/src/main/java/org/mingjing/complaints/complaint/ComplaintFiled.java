package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** A complaint came in and was routed. */
public record ComplaintFiled(
        UUID complaintId,
        Kind kind,
        Channel channel,
        String category,
        String categoryGroup,
        String respondentOrgan,
        String respondentRegion,
        String handlingOrgan,
        boolean enterpriseRelated,
        boolean anonymous,
        Instant filedAt)
        implements ComplaintEvent {

    static ComplaintFiled of(Complaint complaint) {
        var matter = complaint.matter();
        return new ComplaintFiled(
                complaint.id(),
                matter.kind(),
                matter.channel(),
                matter.category(),
                matter.categoryGroup(),
                matter.respondentOrgan(),
                matter.respondentRegion(),
                complaint.handling().organ(),
                matter.enterpriseRelated(),
                matter.anonymous(),
                complaint.filedAt());
    }

    @Override
    public Instant occurredAt() {
        return filedAt;
    }
}
