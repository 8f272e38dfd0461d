package org.mingjing.complaints.message;

import org.mingjing.complaints.page.PageText;

/**
 * A thread as it stands on a page.
 *
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
        String lead,
        String action,
        String older,
        String newest,
        String receipt,
        String pin,
        boolean marking) {
    /** For the office, on the page of the complaint. */
    static MessageCard ofOffice(PageText t, MessageThread thread, String page) {
        var messages = page + "/messages";
        return new MessageCard(t, thread, t.of("message.lead.office"), messages, messages, page, "", "", true);
    }

    /** For the reporter, on the status page; receipt and PIN are empty with a login. */
    public static MessageCard ofReporter(PageText t, MessageThread thread, String page, String receipt, String pin) {
        return new MessageCard(
                t, thread, t.of("message.lead.reporter"), page + "/messages", page, page, receipt, pin, false);
    }

    /** Neither receipt nor PIN nor what was written. */
    @Override
    public String toString() {
        return "MessageCard[withheld]";
    }
}
