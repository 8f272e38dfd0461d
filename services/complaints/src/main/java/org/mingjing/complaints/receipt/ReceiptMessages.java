package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.message.MessageService;
import org.mingjing.complaints.message.MessageThread;
import org.mingjing.complaints.message.MessageView;
import org.mingjing.complaints.message.Messages;
import org.mingjing.complaints.message.Side;

/** The reporter's side of the thread, with receipt and PIN or by login. */
@ApplicationScoped
public class ReceiptMessages {
    private final ReceiptLookup lookup;
    private final MessageService messages;
    private final Messages rows;

    ReceiptMessages(ReceiptLookup lookup, MessageService messages, Messages rows) {
        this.lookup = lookup;
        this.messages = messages;
        this.rows = rows;
    }

    /** Writes to the office; 404, 422, 423 and 429 as {@link ReceiptLookup#open} says, then as for a login. */
    public MessageView write(ReceiptKey key, String text, UUID lastSeen, String idempotencyKey) {
        return messages.write(lookup.open(key), text, lastSeen, idempotencyKey);
    }

    /** One page of the thread, newest first. */
    public Page<MessageView> page(ReceiptKey key, Integer limit, String cursor) {
        return messages.page(lookup.open(key), limit, cursor);
    }

    /** Marks what the office wrote as read, through the last message that was seen; all of it when that is null. */
    public int read(ReceiptKey key, UUID lastSeen) {
        return messages.read(lookup.open(key), lastSeen);
    }

    /** The thread for the reporter's page, with what is new still marked as new; being shown, it is read. */
    @Transactional
    MessageThread shown(UUID id, String cursor) {
        MessageThread thread = messages.thread(id, cursor);
        if (thread.unread() > 0) {
            messages.read(id, thread.lastSeen());
        }
        return thread;
    }

    /** How many wait for the reporter in each of these. */
    @Transactional
    Map<UUID, Long> unread(List<UUID> complaints) {
        return rows.unread(complaints, Side.REPORTER);
    }
}
