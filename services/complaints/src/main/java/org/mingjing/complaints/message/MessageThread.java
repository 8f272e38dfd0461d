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
 * @param typed what was typed and refused
 * @param error why, or null
 */
public record MessageThread(
        Page<MessageView> page, long unread, boolean open, boolean older, int characters, String typed, String error) {
    /** The same after a refusal: what was typed stays. */
    public MessageThread refused(String text, String why) {
        return new MessageThread(page, unread, open, older, characters, text == null ? "" : text, why);
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
