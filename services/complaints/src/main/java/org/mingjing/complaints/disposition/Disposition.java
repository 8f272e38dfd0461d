package org.mingjing.complaints.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.DispositionKind;

/** One person dealt with after a complaint; who it was only where it was said. It is never changed, but may be ended once. */
@Entity
@Table(name = "disposition")
public class Disposition implements Versioned {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DispositionKind kind;

    @Column(name = "person_ref", updatable = false)
    private String personRef;

    @Column(updatable = false)
    private String authority;

    @Column(name = "document_number", updatable = false)
    private String document;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    @Version
    private int version;

    @Embedded
    private Ending ending;

    protected Disposition() {}

    Disposition(UUID id, Complaint complaint, CommandRequest.Disposed how, Instant decidedAt) {
        this.id = id;
        this.complaint = complaint;
        this.kind = how.kind();
        this.personRef = how.personRef();
        this.authority = how.authority();
        this.document = how.document();
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public Complaint complaint() {
        return complaint;
    }

    public DispositionKind kind() {
        return kind;
    }

    /** Staff number or post; null where only the number of people was told. */
    public String personRef() {
        return personRef;
    }

    /** Who decided it, by code or name, or null. */
    public String authority() {
        return authority;
    }

    /** The number of the decision, or null. */
    public String document() {
        return document;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public long version() {
        return version;
    }

    /** Since when and why it counts no more; null while it counts. */
    Ending ending() {
        return ending;
    }

    /** It counts no more, once and for good. */
    void end(Ending how) {
        if (ending != null) {
            throw new IllegalStateException(ending.how().name());
        }
        ending = how;
    }
}
