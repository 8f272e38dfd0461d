package org.mingjing.complaints.message;

import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * A thread as it stands on a page.
 *
 * @param typed a message that was refused, or no form
 * @param lead what the thread is for, to whom it is shown
 * @param action where a message is sent to
 * @param older where older messages are
 * @param newest where the newest are
 * @param receipt carried in the forms with the PIN; empty for whoever is logged in
 * @param marking whether messages are marked as read by hand; otherwise they are read by being shown
 */
public record MessageCard(
        PageText t,
        MessageThread thread,
        TypedForm typed,
        String lead,
        String action,
        String older,
        String newest,
        String receipt,
        String pin,
        boolean marking) {
    /** For the office, on the page of the complaint. */
    static MessageCard ofOffice(PageText t, MessageThread thread, TypedForm typed, String page) {
        var messages = page + "/messages";
        return new MessageCard(t, thread, typed, t.of("message.lead.office"), messages, messages, page, "", "", true);
    }

    /** For the reporter, on the status page; receipt and PIN are empty with a login. */
    public static MessageCard ofReporter(
            PageText t, MessageThread thread, TypedForm typed, String page, String receipt, String pin) {
        return new MessageCard(
                t, thread, typed, t.of("message.lead.reporter"), page + "/messages", page, page, receipt, pin, false);
    }

    /** Where the message is written. */
    public FormField field() {
        return FormField.area("text", t.of("message.write"), t.of("message.hint", thread.characters()), true)
                .typed(MessageThread.FORM, typed);
    }

    /** Neither receipt nor PIN nor what was written. */
    @Override
    public String toString() {
        return "MessageCard[withheld]";
    }
}
