package org.mingjing.complaints.message;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One message.
 *
 * @param organ the organ that wrote, null when the reporter did
 * @param author the officer who wrote, for the office only; the reporter gets null
 * @param own whether the caller's side wrote it
 * @param readAt when the other side saw it, or null
 */
public record MessageView(
        UUID id,
        Side from,
        String organ,
        String organName,
        String author,
        String text,
        boolean own,
        OffsetDateTime at,
        OffsetDateTime readAt) {
    /** Whether it waits for the caller's side to read it. */
    public boolean fresh() {
        return !own && readAt == null;
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "MessageView[" + id + "]";
    }
}
