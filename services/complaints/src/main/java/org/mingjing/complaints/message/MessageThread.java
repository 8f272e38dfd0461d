package org.mingjing.complaints.message;

import org.mingjing.commons.id.Ids;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.page.TypedForm;

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
    /** The name of the form that writes in it. */
    public static final String FORM = "messages";

    /** The same with a message that was refused: what was typed stays. */
    public MessageThread typed(TypedForm form) {
        return form.wasFor(FORM)
                ? new MessageThread(
                        page,
                        unread,
                        open,
                        older,
                        characters,
                        form.value(FORM, "text"),
                        form.errors().values().stream().findFirst().orElse(null))
                : this;
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
