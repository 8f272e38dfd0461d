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
        @Column(name = "rated_at") Instant at) {
    /** From here on the reporter is satisfied (满意, 非常满意). */
    public static final int SATISFIED = 4;

    /** What is judged. */
    public enum Aspect {
        SPEED("rating.speed"),
        ATTITUDE("rating.attitude"),
        RESULT("rating.result"),
        CLEANNESS("rating.cleanness");

        private final String path;

        Aspect(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
