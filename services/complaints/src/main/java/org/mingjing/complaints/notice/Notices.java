package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintEvent;
import org.mingjing.complaints.complaint.ComplaintFiled;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.message.ReporterMessaged;

/**
 * Leaves a notice for the reporter when something happens that he should know, in the transaction in which it happens.
 * A letter is only put down as due: an outage of the mail server stops no command.
 */
@ApplicationScoped
public class Notices {
    private final Policies<NoticeRule> rules = Policies.read("notices", NoticeRule.class);
    private final Complaints complaints;
    private final NoticeRows rows;
    private final MailRows letters;
    private final MailSettings settings;
    private final Clock clock;

    Notices(Complaints complaints, NoticeRows rows, MailRows letters, MailSettings settings, Clock clock) {
        this.complaints = complaints;
        this.rows = rows;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    void on(@Observes ComplaintEvent event) {
        happened(event.complaintId(), event, event.occurredAt());
    }

    void on(@Observes ReporterMessaged message) {
        happened(message.complaintId(), message, clock.instant());
    }

    /** Something happened to a complaint that the transaction has loaded; it is news when the policy says so. */
    public void happened(UUID complaintId, Object event, Instant at) {
        rule(event).ifPresent(rule -> {
            var complaint = complaints.visible(complaintId);
            if (!silent(complaint, event)) {
                leave(complaint, rule.kind(complaint.milestones().reviewRequestedAt() != null), at);
            }
        });
    }

    private void leave(Complaint complaint, NoticeKind kind, Instant at) {
        var id = Ids.next();
        rows.insert(id, complaint.id(), kind, at, complaint.due().nextDueAt());
        if (settings.enabled()) {
            letters.queue(id, complaint.id(), clock.instant());
        }
    }

    /** Demo data has no reporter, and one whose matter was brought by another system has been told there. */
    private static boolean silent(Complaint complaint, Object event) {
        var origin = complaint.origin();
        return origin.demo() || (event instanceof ComplaintFiled && origin.sourceSystem() != null);
    }

    private Optional<NoticeRule> rule(Object event) {
        var name = event.getClass().getSimpleName();
        return rules.all().stream().anyMatch(rule -> rule.id().equals(name))
                ? Optional.of(rules.value(name, BusinessTime.dayOf(clock.instant())))
                : Optional.empty();
    }
}
