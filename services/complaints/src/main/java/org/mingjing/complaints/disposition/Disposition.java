package org.mingjing.complaints.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.DispositionKind;

/** One person dealt with after a complaint. */
@Entity
@Immutable
@Table(name = "disposition")
public class Disposition {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "complaint_id")
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    private DispositionKind kind;

    @Column(name = "person_ref")
    private String personRef;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Disposition() {}

    Disposition(UUID id, Complaint complaint, DispositionKind kind, String personRef, Instant decidedAt) {
        this.id = id;
        this.complaint = complaint;
        this.kind = kind;
        this.personRef = personRef;
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

    public Instant decidedAt() {
        return decidedAt;
    }
}
