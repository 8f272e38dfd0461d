package org.mingjing.complaints.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who took a grant back, and why; the reason is null once the identity was purged. */
@Embeddable
public record Revocation(
        @Column(name = "revoked_by") String by,
        @Column(name = "revoked_organ") String organ,
        @Column(name = "revoked_at") Instant at,
        @Column(name = "revocation_reason") String reason) {}
