package org.mingjing.complaints.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who decided on a request; the reason is null for a grant. */
@Embeddable
public record Decision(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_organ") String organ,
        @Column(name = "decided_at") Instant at,
        @Column(name = "denial_reason") String denialReason) {}
