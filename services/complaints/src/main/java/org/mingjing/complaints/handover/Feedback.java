package org.mingjing.complaints.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** 反馈: what came of it, for the organ that handed it over. */
@Embeddable
public record Feedback(
        @Enumerated(EnumType.STRING) FeedbackResult result,
        @Column(name = "feedback") String text,
        @Column(name = "fed_back_by") String by,
        @Column(name = "fed_back_at") Instant at) {}
