package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The reporter judged the handling, each from 1 to 5; the complaint is closed with it. */
public record ComplaintRated(
        UUID complaintId, String handlingOrgan, int speed, int attitude, int result, int cleanness, Instant ratedAt)
        implements ComplaintEvent {

    static ComplaintRated of(Complaint complaint) {
        var rating = complaint.rating();
        return new ComplaintRated(
                complaint.id(),
                complaint.handling().organ(),
                rating.speed(),
                rating.attitude(),
                rating.result(),
                rating.cleanness(),
                rating.at());
    }

    @Override
    public Instant occurredAt() {
        return ratedAt;
    }
}
