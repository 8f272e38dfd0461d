package org.mingjing.complaints.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who asked, of which organ, when and why; by when it is to be decided. The reason is null once the identity was purged. */
@Embeddable
public record Asking(
        @Column(name = "ground", updatable = false) String ground,
        @Column(name = "reason", updatable = false) String reason,
        @Column(name = "requested_by", updatable = false) String by,
        @Column(name = "asking_organ", updatable = false) String organ,
        @Column(name = "requested_at", updatable = false) Instant at,
        @Column(name = "due_at", updatable = false) Instant dueAt,
        @Column(name = "warn_at", updatable = false) Instant warnAt) {}
