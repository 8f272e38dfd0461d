package org.mingjing.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to a problem, as other services may know it: ids, codes and dates, never words or persons. */
public sealed interface ProblemFact {

    UUID problemId();

    /** 已立账 */
    record ProblemRegistered(
            UUID problemId,
            String number,
            ProblemSource source,
            String sourceRef,
            String organ,
            String region,
            String category,
            Instant registeredAt,
            LocalDate dueDate)
            implements ProblemFact {}

    /** 已发整改意见书 */
    record ProblemNotified(
            UUID problemId,
            String number,
            ProblemSource source,
            String sourceRef,
            String organ,
            String region,
            String noticeNumber,
            Instant notifiedAt,
            LocalDate dueDate)
            implements ProblemFact {}

    /** 已报整改 */
    record ProblemSubmitted(
            UUID problemId, String number, String organ, String region, Instant submittedAt, LocalDate dueDate)
            implements ProblemFact {}

    /** 已退回 */
    record ProblemReturned(
            UUID problemId, String number, String organ, String region, Instant returnedAt, LocalDate dueDate)
            implements ProblemFact {}

    /** 已销号 */
    record ProblemSignedOff(
            UUID problemId,
            String number,
            ProblemSource source,
            String sourceRef,
            String organ,
            String region,
            Instant signedOffAt,
            boolean onTheSpot,
            boolean mechanismMade)
            implements ProblemFact {}

    /** 已复查 */
    record ProblemRechecked(
            UUID problemId,
            String number,
            ProblemSource source,
            String sourceRef,
            String organ,
            String region,
            boolean ok,
            Instant recheckedAt,
            LocalDate dueDate)
            implements ProblemFact {}
}
