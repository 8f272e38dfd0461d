package org.mingjing.complaints.notice;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;
import org.mingjing.complaints.page.PageText;

/**
 * A letter as an operator sees it: nothing of the matter, the reporter or the address.
 *
 * @param version what If-Match names
 * @param attempts tries so far
 * @param dueAt the next try, or the last one that was planned
 * @param failure why the last try failed: {@code smtp-550}, {@code unreachable}, {@code timeout}, {@code error}
 */
public record MailView(
        UUID id,
        long version,
        MailState state,
        int attempts,
        OffsetDateTime queuedAt,
        OffsetDateTime dueAt,
        OffsetDateTime triedAt,
        String failure)
        implements Versioned {

    /** The failure in words. */
    public String failureLabel(PageText t) {
        return failure != null && failure.startsWith("smtp-")
                ? t.of("mails.failure.smtp", failure.substring("smtp-".length()))
                : t.of("mails.failure." + failure);
    }
}
