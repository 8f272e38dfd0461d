package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.notice.MailDesk;

/** Who has to be told on paper: whoever is not reached otherwise, and whom the law lets nobody tell by word. */
@ApplicationScoped
class PaperNeed {
    private final Policies<Telling> rules = Policies.read("tellings", Telling.class);
    private final MailDesk mail;
    private final Complaints complaints;

    PaperNeed(MailDesk mail, Complaints complaints) {
        this.mail = mail;
        this.complaints = complaints;
    }

    /**
     * By what way something may be told.
     *
     * @param inWriting the kinds of which the law wants it in writing
     * @param unlessUnknown not where nobody is named
     */
    record Telling(String id, List<Kind> inWriting, boolean unlessUnknown, String source) {}

    /**
     * Whether the reporter did not file by the internet, or the last e-mail to him did not arrive. Nothing is owed after the end, nor
     * to whoever did not say who he is: a letter could be served on nobody, or on the wrong person.
     */
    boolean onPaper(ComplaintView complaint) {
        var over = complaint.status() == ComplaintStatus.CLOSED || complaint.status() == ComplaintStatus.WITHDRAWN;
        var unknown = complaint.matter().anonymous();
        return !over
                && !unknown
                && (complaint.matter().channel() != Channel.ONLINE || mail.undelivered(complaint.id()));
    }

    /** Whether he was told it here: what he was told before an imported complaint came he was told by others. */
    boolean toldHere(ComplaintView complaint, Told told) {
        var arrived = complaints.visible(complaint.id()).origin().arrivedAt(complaint.id());
        return arrived == null || told.at().isAfter(arrived);
    }

    /** The article by which it has to be in writing; nothing where telling by word will do. */
    Optional<String> inWriting(ComplaintView complaint, Told told) {
        return rules.found(told.kind().name(), BusinessTime.dayOf(told.at()))
                .map(rule -> rule.value())
                .filter(rule -> rule.inWriting().contains(complaint.matter().kind()))
                .filter(rule -> !(rule.unlessUnknown() && complaint.matter().anonymous()))
                .map(Telling::source);
    }
}
