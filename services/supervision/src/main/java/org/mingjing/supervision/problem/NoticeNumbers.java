package org.mingjing.supervision.problem;

import java.time.Instant;

/** Gives out the numbers of notices (整改意见书), without gaps per year and province. */
@FunctionalInterface
interface NoticeNumbers {
    String next(Instant at, String region);
}
