package org.mingjing.complaints.message;

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
