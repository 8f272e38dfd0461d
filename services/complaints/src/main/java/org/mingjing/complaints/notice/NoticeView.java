package org.mingjing.complaints.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.commons.time.BusinessTime;

/** News for a reporter; {@code nextDueAt} is the next date as it stood then. */
public record NoticeView(
        UUID id, NoticeKind kind, String label, OffsetDateTime at, OffsetDateTime nextDueAt, boolean unread) {

    /** A date as letters write it. */
    static String day(Instant moment) {
        return BusinessTime.dayOf(moment).toString();
    }
}
