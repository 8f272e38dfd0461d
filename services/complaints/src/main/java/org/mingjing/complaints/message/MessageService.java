package org.mingjing.complaints.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;

/** What the two sides of a complaint do with its thread; 404 for a stranger, 403 for one who only watches. */
@ApplicationScoped
public class MessageService {
    private static final int SHOWN = 20;

    private final Complaints complaints;
    private final Messages messages;
    private final MessageRules rules;
    private final MessageWriting writing;
    private final Idempotency idempotency;
    private final Clock clock;

    MessageService(
            Complaints complaints,
            Messages messages,
            MessageRules rules,
            MessageWriting writing,
            Idempotency idempotency,
            Clock clock) {
        this.complaints = complaints;
        this.messages = messages;
        this.rules = rules;
        this.writing = writing;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What makes a repeated request the same. */
    private record Written(UUID complaintId, String text) {}

    /**
     * Writes to the other side, once for each key; what the caller has answered he has read, through the last message that he
     * saw, or all of it when that is null. 409 when the complaint is
     * ended, 422 for an empty or too long text, 429 when the day's number is reached.
     */
    @Transactional
    public MessageView write(UUID complaintId, String text, UUID lastSeen, String key) {
        var complaint = complaints.visible(complaintId);
        var side = rules.required(complaint);
        var answer = idempotency.replayOr(key, new Written(complaintId, text), () -> {
            var now = now();
            messages.markRead(complaintId, side, lastSeen, now);
            return Answer.created(
                    "/api/v1/complaints/" + complaintId + "/messages", 0, writing.write(complaint, side, text, now));
        });
        return Json.as(answer.body(), MessageView.class);
    }

    /** One page of the thread, newest first; {@code limit} is 1 to 200, 50 when null (400 otherwise). */
    @Transactional
    public Page<MessageView> page(UUID complaintId, Integer limit, String cursor) {
        var side = rules.required(complaints.visible(complaintId));
        return messages.page(complaintId, Cursor.decode(cursor), Cursor.limit(limit))
                .map(message -> writing.view(message, side));
    }

    /**
     * Marks what the other side wrote as read, through the last message that was seen, or all of it when that is null;
     * returns how many it were.
     */
    @Transactional
    public int read(UUID complaintId, UUID lastSeen) {
        return messages.markRead(complaintId, rules.required(complaints.visible(complaintId)), lastSeen, now());
    }

    /** The thread as a page shows it; null for one who only watches. */
    @Transactional
    public MessageThread thread(UUID complaintId, String cursor) {
        var complaint = complaints.visible(complaintId);
        return rules.side(complaint)
                .map(side -> thread(complaint, side, cursor))
                .orElse(null);
    }

    private MessageThread thread(Complaint complaint, Side side, String cursor) {
        var unread = messages.unread(List.of(complaint.id()), side);
        return new MessageThread(
                messages.page(complaint.id(), Cursor.decode(cursor), SHOWN).map(message -> writing.view(message, side)),
                unread.getOrDefault(complaint.id(), 0L),
                rules.open(complaint),
                cursor != null,
                rules.characters(BusinessTime.dayOf(clock.instant())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
