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
            return earliest(
                    done.proceduralRepliedAt(),
                    done.progressedAt(),
                    done.declinedAt(),
                    done.repliedAt(),
                    done.withdrawnAt());
        }
    },
    /** 结果或进展答复: a progress report meets it too, and opens {@link #FURTHER_RESULT}. */
    RESULT {
        @Override
        Instant start(Milestones done) {
            return done.filedAt();
        }

        @Override
        Instant met(Milestones done) {
            return earliest(done.progressedAt(), done.declinedAt(), done.repliedAt(), done.withdrawnAt());
        }
    },
    /** 进展答复后的结果答复: runs from the first progress report, unless the result was there before. */
    FURTHER_RESULT {
        @Override
        Instant start(Milestones done) {
            var answered = earliest(done.declinedAt(), done.repliedAt(), done.withdrawnAt());
            return Objects.equals(earliest(answered, done.progressedAt()), answered) ? null : done.progressedAt();
        }

        @Override
        Instant met(Milestones done) {
            return earliest(done.repliedAt(), done.withdrawnAt());
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
            return earliest(done.acceptedAt(), done.declinedAt(), done.withdrawnAt());
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
            return earliest(done.concludedAt(), done.withdrawnAt());
        }
    },
    /** 复查: the organ above answers whoever was not content. */
    REVIEW {
        @Override
        Instant start(Milestones done) {
            return done.reviewRequestedAt();
        }

        @Override
        Instant met(Milestones done) {
            return earliest(done.lastRepliedAt(), done.withdrawnAt());
        }
    },
    /** 评价期: after it the complaint may be closed without a rating. */
    RATING {
        @Override
        Instant start(Milestones done) {
            return done.lastRepliedAt();
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
