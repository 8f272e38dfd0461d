package org.mingjing.complaints.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.PublicClocks;

/** Keeps a message, leaves its trace, and shows it to either side. */
@ApplicationScoped
class MessageWriting {
    private final Messages messages;
    private final MessageRules rules;
    private final Timeline timeline;
    private final CurrentScope current;
    private final Names names;
    private final Event<ReporterMessaged> notices;

    MessageWriting(
            Messages messages,
            MessageRules rules,
            Timeline timeline,
            CurrentScope current,
            Names names,
            Event<ReporterMessaged> notices) {
        this.messages = messages;
        this.rules = rules;
        this.timeline = timeline;
        this.current = current;
        this.names = names;
        this.notices = notices;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    MessageView write(Complaint complaint, Side side, String text, Instant now) {
        rules.requireOpen(complaint);
        var today = BusinessTime.dayOf(now);
        var body = rules.text(text, today);
        rules.requireRoom(messages.writtenSince(complaint.id(), side, BusinessTime.startOf(today)), now);
        var message = side == Side.REPORTER
                ? Message.ofReporter(Ids.next(), complaint.id(), body, now)
                : Message.ofOffice(
                        Ids.next(),
                        complaint.id(),
                        current.get().organ(),
                        current.get().actor(),
                        body,
                        now);
        messages.keep(message);
        // that somebody wrote, never what
        timeline.record("complaint", complaint.id(), "message", Map.of(), Map.of("from", side.name()), now);
        if (side == Side.OFFICE) {
            notices.fire(new ReporterMessaged(complaint.id()));
        }
        return view(message, side);
    }

    /** As that side sees it. */
    MessageView view(Message message, Side reader) {
        return new MessageView(
                message.id(),
                message.side(),
                message.organ(),
                message.organ() == null ? null : names.organ(message.organ()),
                reader == Side.OFFICE ? message.author() : null,
                message.text(),
                message.side() == reader,
                PublicClocks.local(message.writtenAt()),
                PublicClocks.local(message.readAt()));
    }
}
