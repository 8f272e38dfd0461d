package org.mingjing.complaints.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** The thread on the officials' page of its complaint, for those who write in it. */
@ApplicationScoped
class MessageSection implements MatterSection {
    private final MessageService messages;

    MessageSection(MessageService messages) {
        this.messages = messages;
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var thread = messages.thread(complaint.id(), visit.cursor());
        if (thread == null) {
            return List.of();
        }
        return MessageTemplates.parts(MessageCard.ofOffice(t, thread, visit.typed(), "/complaints/" + complaint.id()));
    }
}
