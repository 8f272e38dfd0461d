package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The reporter's judgement, each from 1 (不满意) to 5 (非常满意). */
@Embeddable
public record Rating(
        @Column(name = "rating_speed") Integer speed,
        @Column(name = "rating_attitude") Integer attitude,
        @Column(name = "rating_result") Integer result,
        @Column(name = "rating_cleanness") Integer cleanness,
        @Column(name = "rated_at") Instant at) {}
