package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.message.MessageService;
import org.mingjing.complaints.message.MessageThread;
import org.mingjing.complaints.page.TypedForm;

/** A message to the office. */
@ApplicationScoped
class MessageStatusForm implements StatusForm {
    private final MessageService messages;

    MessageStatusForm(MessageService messages) {
        this.messages = messages;
    }

    @Override
    public boolean takes(String name) {
        return MessageThread.FORM.equals(name);
    }

    @Override
    public void take(UUID complaintId, ReporterWay way, TypedForm typed) {
        messages.write(
                complaintId, typed.value("text"), MessageThread.lastSeen(typed.value("lastSeen")), typed.value("key"));
    }
}
