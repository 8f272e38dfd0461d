package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** What a clock of a complaint waits for: the two promised in public, the statutory ones, the reporter's own. */
public enum ClockKind {
    /** 程序性回复. */
    PROCEDURAL_REPLY {
        @Override
        Instant start(Milestones done) {
            return done.filedAt();
        }

        @Override
        Instant met(Milestones done) {
            return earliest(done.proceduralRepliedAt(), done.declinedAt(), done.repliedAt());
        }
    },
    /** 结果答复. */
    RESULT {
        @Override
        Instant start(Milestones done) {
            return done.filedAt();
        }

        @Override
        Instant met(Milestones done) {
            return earliest(done.declinedAt(), done.repliedAt());
        }
    },
    /** 受理或不予受理. */
    ACCEPTANCE {
        @Override
        Instant start(Milestones done) {
            return done.filedAt();
        }

        @Override
        Instant met(Milestones done) {
            return earliest(done.acceptedAt(), done.declinedAt());
        }
    },
    /** 办结: runs from acceptance only. */
    COMPLETION {
        @Override
        Instant start(Milestones done) {
            return done.acceptedAt();
        }

        @Override
        Instant met(Milestones done) {
            return done.concludedAt();
        }
    },
    /** 评价期: after it the complaint may be closed without a rating. */
    RATING {
        @Override
        Instant start(Milestones done) {
            return done.repliedAt();
        }

        @Override
        Instant met(Milestones done) {
            return done.closedAt();
        }
    };

    /** Null while the clock has not begun. */
    abstract Instant start(Milestones done);

    /** Null while the clock runs. */
    abstract Instant met(Milestones done);

    private static Instant earliest(Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
