package org.mingjing.complaints.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A problem in supervision's ledger that came of a complaint. It stands where its latest fact put it, whatever the order
 * in which the facts come; it may be signed off and rechecked again and again.
 */
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

    @Column(name = "rechecked_at")
    private Instant recheckedAt;

    @Column(name = "recheck_ok")
    private Boolean recheckOk;

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
        if (signedOffAt == null || at.isAfter(signedOffAt)) {
            signedOffAt = at;
        }
        status = reached();
    }

    void rechecked(boolean ok, Instant at) {
        if (recheckedAt == null || at.isAfter(recheckedAt)) {
            recheckedAt = at;
            recheckOk = ok;
        }
        status = reached();
    }

    private RectificationStatus reached() {
        var signedOffSince = recheckedAt == null || (signedOffAt != null && signedOffAt.isAfter(recheckedAt));
        if (signedOffSince) {
            return RectificationStatus.SIGNED_OFF;
        }
        return recheckOk ? RectificationStatus.CONSOLIDATED : RectificationStatus.REOPENED;
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

    /** Null while only later facts have come. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** The latest sign-off, or null. */
    public Instant signedOffAt() {
        return signedOffAt;
    }

    /** The latest recheck, or null. */
    public Instant recheckedAt() {
        return recheckedAt;
    }
}
