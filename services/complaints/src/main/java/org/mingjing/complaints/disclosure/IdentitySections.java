package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.handover.HandoverState;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** Reads the part of a complaint's or a clue's page that is about the reporter's identity. */
@ApplicationScoped
public class IdentitySections {
    /** The name of the form that asks. */
    static final String FORM = "identity";

    private final Complaints complaints;
    private final ClueMatters clues;
    private final DisclosureAccess access;
    private final DisclosureJournal journal;
    private final DisclosureRules rules;
    private final IdentityRequestReading requests;

    IdentitySections(
            Complaints complaints,
            ClueMatters clues,
            DisclosureAccess access,
            DisclosureJournal journal,
            DisclosureRules rules,
            IdentityRequestReading requests) {
        this.complaints = complaints;
        this.clues = clues;
        this.access = access;
        this.journal = journal;
        this.rules = rules;
        this.requests = requests;
    }

    /**
     * What there is to say.
     *
     * @param open whether the caller may ask, and look by a grant
     */
    private record Standing(String receipt, String sealed, String note, IdentityRequestView last, boolean open) {}

    /** For the page of a complaint or a clue; 404 when it is not this caller's to see. */
    @Transactional
    public IdentitySection of(Way way, PageText t) {
        return of(way, TypedForm.none(), false, t);
    }

    /** The same with what was typed. */
    @Transactional
    IdentitySection of(Way way, TypedForm typed, boolean asked, PageText t) {
        var standing =
                switch (way) {
                    case Way.Handling(var id) -> handling(id);
                    case Way.Clue(var id) -> received(id);
                };
        var last = standing.last();
        return new IdentitySection(
                t,
                IdentityPlace.of(way, t),
                standing.receipt(),
                t.of(standing.sealed()),
                standing.note() == null ? null : t.of(standing.note()),
                last,
                standing.open() && !live(last) ? fields(typed, t) : List.of(),
                rules.decisionDay(),
                rules.grantHours(),
                standing.open() && last != null && last.state() == IdentityRequestState.GRANTED,
                asked,
                typed);
    }

    private Standing handling(UUID id) {
        var complaint = complaints.visible(id);
        var handles = access.handles(complaint);
        var anonymous = complaint.matter().anonymous();
        var purged = !anonymous && journal.purged(id);
        return new Standing(
                complaint.receipt(),
                anonymous ? "identity.anonymous" : purged ? "identity.purged" : "identity.sealed",
                null,
                handles ? requests.last(new Way.Handling(id)).orElse(null) : null,
                handles && !anonymous && !DisclosureAccess.ended(complaint) && !purged);
    }

    private Standing received(UUID handoverId) {
        var matter = clues.of(handoverId);
        return new Standing(
                matter.complaint().receipt(),
                matter.anonymous()
                        ? "identity.anonymous"
                        : matter.purged() ? "identity.purged" : "identity.clue.sealed",
                matter.anonymous() || matter.purged() ? null : note(matter),
                requests.last(new Way.Clue(handoverId)).orElse(null),
                matter.open());
    }

    private static String note(ClueMatter matter) {
        if (matter.ended()) {
            return "identity.clue.ended";
        }
        if (matter.clue().state() == HandoverState.FED_BACK) {
            return "identity.clue.fedBack";
        }
        if (!matter.current()) {
            return "identity.clue.takenBack";
        }
        return matter.acknowledged() ? null : "identity.clue.first";
    }

    private List<FormField> fields(TypedForm typed, PageText t) {
        var chosen = typed.value(FORM, "ground");
        var grounds = rules.grounds().stream()
                .map(one -> new FormField.Choice(
                        one.id(), one.label(t.lang()), one.id().equals(chosen)))
                .toList();
        return List.of(
                FormField.choice("ground", t.of("identity.ground"), null, grounds)
                        .typed(FORM, typed),
                FormField.area("reason", t.of("identity.reason"), t.of("identity.reason.hint"), true)
                        .typed(FORM, typed));
    }

    private static boolean live(IdentityRequestView last) {
        return last != null
                && (last.state() == IdentityRequestState.REQUESTED || last.state() == IdentityRequestState.GRANTED);
    }
}
