package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.message.MessageCard;
import org.mingjing.complaints.message.MessageTemplates;
import org.mingjing.complaints.page.Part;

/** The thread on the reporter's page; what the office wrote is read by being shown. */
@ApplicationScoped
class MessageStatusSection implements StatusSection {
    private final ReceiptMessages messages;

    MessageStatusSection(ReceiptMessages messages) {
        this.messages = messages;
    }

    @Override
    public List<Part> of(StatusVisit visit) {
        var thread = messages.shown(visit.view().complaint().id(), visit.cursor());
        var way = visit.way();
        return MessageTemplates.parts(
                MessageCard.ofReporter(visit.t(), thread, visit.typed(), way.base(), way.receipt(), way.pin()));
    }
}
