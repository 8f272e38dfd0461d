package org.mingjing.complaints.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import org.mingjing.complaints.page.Part;

/** The thread as pieces of a page: that there is news, and the thread itself. */
@CheckedTemplate(basePath = "message")
public final class MessageTemplates {
    private MessageTemplates() {}

    static native TemplateInstance thread(MessageCard card);

    static native TemplateInstance unread(MessageCard card);

    /** The pieces for both sides' pages. */
    public static List<Part> parts(MessageCard card) {
        var thread = new Part(
                "messages",
                Part.Place.BELOW,
                10,
                thread(card),
                card.thread().open() ? Set.of(MessageThread.FORM) : Set.of());
        return card.thread().unread() > 0
                ? List.of(new Part("unread", Part.Place.TOP, 10, unread(card)), thread)
                : List.of(thread);
    }
}
