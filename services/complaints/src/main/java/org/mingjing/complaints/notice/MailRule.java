package org.mingjing.complaints.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often a letter is tried.
 *
 * @param pausesMinutes the pause after each failed try; after the last one it has failed
 * @param finalReplies answers of a mail server after which another try is of no use
 */
record MailRule(List<Integer> pausesMinutes, List<Integer> finalReplies) {

    /** When to try again after that many tries of which the last failed so; empty when it has failed for good. */
    Optional<Instant> next(int attempts, MailFailure failure, Instant now) {
        if (finalReplies.contains(failure.reply()) || attempts > pausesMinutes.size()) {
            return Optional.empty();
        }
        return Optional.of(now.plus(Duration.ofMinutes(pausesMinutes.get(attempts - 1))));
    }
}
