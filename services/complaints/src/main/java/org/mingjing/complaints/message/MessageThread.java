package org.mingjing.complaints.message;

import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.paging.Page;

/**
 * A part of a thread for a page, newest first, with the form to write.
 *
 * @param unread how many wait for the caller's side
 * @param open whether messages are still taken
 * @param older whether this is not the newest part
 * @param characters how long a message may be
 */
public record MessageThread(Page<MessageView> page, long unread, boolean open, boolean older, int characters) {
    /** The name of the form that writes in it. */
    public static final String FORM = "messages";

    private static final UUID NONE = new UUID(0, 0);

    /** The last message that whoever looks at this part has seen; one that there is not when he has seen none. */
    public UUID lastSeen() {
        return page.items().isEmpty() ? NONE : page.items().getFirst().id();
    }

    /** The last message that was seen, as a form says it; none when it names no message, so that nothing counts as read. */
    public static UUID lastSeen(String typed) {
        try {
            return typed == null ? NONE : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** Makes pressing twice write once. */
    public String key() {
        return Ids.next().toString();
    }

    /** Without what was written. */
    @Override
    public String toString() {
        return "MessageThread[withheld]";
    }
}
