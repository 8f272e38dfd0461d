package org.mingjing.complaints.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A problem in supervision's ledger that came of a complaint. Its two events may come in either order. */
@Entity
@Table(name = "rectification")
public class Rectification {
    @Id
    @Column(name = "problem_id")
    private UUID problemId;

    @Column(name = "complaint_id")
    private UUID complaintId;

    private String number;

    @Enumerated(EnumType.STRING)
    private RectificationStatus status;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "signed_off_at")
    private Instant signedOffAt;

    protected Rectification() {}

    Rectification(UUID problemId, UUID complaintId, String number) {
        this.problemId = problemId;
        this.complaintId = complaintId;
        this.number = number;
        this.status = RectificationStatus.REGISTERED;
    }

    void registered(Instant at) {
        registeredAt = at;
    }

    void signedOff(Instant at) {
        status = RectificationStatus.SIGNED_OFF;
        signedOffAt = at;
    }

    public UUID problemId() {
        return problemId;
    }

    public String number() {
        return number;
    }

    public RectificationStatus status() {
        return status;
    }

    /** Null while only the later event has come. */
    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }
}
