package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a complaint is not accepted, and where the person can turn instead. */
@Embeddable
public record Refusal(
        @Column(name = "decline_ground") String ground,
        @Column(name = "decline_reason") String reason,
        @Column(name = "decline_remedy") String remedy,
        @Column(name = "declined_at") Instant at) {}
