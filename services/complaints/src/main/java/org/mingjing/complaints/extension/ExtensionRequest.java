package org.mingjing.complaints.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;

/**
 * 延期申请: the officer in charge asks for more time, another person, the leader, decides.
 *
 * <pre>
 * ASKED ──approve──> APPROVED
 *   ├────refuse────> REFUSED
 *   └─ the complaint moves on, or the date passes ──> LAPSED
 * </pre>
 *
 * That the complaint moved on is noted by the database, whoever moved it.
 */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest implements Versioned {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "complaint_id", updatable = false)
    private UUID complaintId;

    @Embedded
    private Wish wish;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionState status;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "refusal_reason")
    private String refusalReason;

    protected ExtensionRequest() {}

    /** A request that waits for its decision. */
    public static ExtensionRequest ask(UUID id, UUID complaintId, Wish wish, String by, Instant now) {
        var request = new ExtensionRequest();
        request.id = id;
        request.complaintId = complaintId;
        request.wish = wish;
        request.askedBy = by;
        request.askedAt = now;
        request.status = ExtensionState.ASKED;
        return request;
    }

    /** The time is given. */
    public void approve(String by, Instant now) {
        decide(ExtensionState.APPROVED, by, now);
    }

    /** It is not, and why. */
    public void refuse(String by, String reason, Instant now) {
        decide(ExtensionState.REFUSED, by, now);
        refusalReason = reason;
    }

    private void decide(ExtensionState next, String by, Instant now) {
        if (state(now) != ExtensionState.ASKED) {
            throw new ExtensionDecided(state(now));
        }
        if (askedBy.equals(by)) {
            throw new OwnExtensionRequest();
        }
        status = next;
        decidedBy = by;
        decidedAt = now;
    }

    /** Where it stands at that time. */
    public ExtensionState state(Instant now) {
        return status == ExtensionState.ASKED && now.isAfter(wish.dueAt()) ? ExtensionState.LAPSED : status;
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public Wish wish() {
        return wish;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null until decided, and when it lapsed. */
    public String decidedBy() {
        return decidedBy;
    }

    /** When it was decided or had lapsed at that time, or null while it waits. */
    public Instant endedAt(Instant now) {
        return decidedAt == null && state(now) == ExtensionState.LAPSED ? wish.dueAt() : decidedAt;
    }

    /** Whether nobody decided until the date of its clock. */
    public boolean outlived(Instant now) {
        return state(now) == ExtensionState.LAPSED && !endedAt(now).isBefore(wish.dueAt());
    }

    /** Null unless refused. */
    public String refusalReason() {
        return refusalReason;
    }
}
