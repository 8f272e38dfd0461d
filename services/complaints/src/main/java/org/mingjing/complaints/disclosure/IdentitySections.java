package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** Reads the part of a complaint's page that is about its reporter's identity. */
@ApplicationScoped
public class IdentitySections {
    /** The name of the form that asks. */
    static final String FORM = "identity";

    private final Complaints complaints;
    private final DisclosureAccess access;
    private final DisclosureJournal journal;
    private final DisclosureRules rules;
    private final IdentityRequestReading requests;

    IdentitySections(
            Complaints complaints,
            DisclosureAccess access,
            DisclosureJournal journal,
            DisclosureRules rules,
            IdentityRequestReading requests) {
        this.complaints = complaints;
        this.access = access;
        this.journal = journal;
        this.rules = rules;
        this.requests = requests;
    }

    /** For the page of a complaint; 404 when it is not this caller's to see. */
    @Transactional
    public IdentitySection of(UUID complaintId, PageText t) {
        return of(complaintId, TypedForm.none(), false, t);
    }

    /** The same with what was typed. */
    @Transactional
    IdentitySection of(UUID complaintId, TypedForm typed, boolean asked, PageText t) {
        var complaint = complaints.visible(complaintId);
        var handles = access.handles(complaint);
        var last = handles ? requests.last(complaintId).orElse(null) : null;
        var purged = !complaint.matter().anonymous() && journal.purged(complaintId);
        var open = handles && !complaint.matter().anonymous() && !DisclosureAccess.ended(complaint) && !purged;
        return new IdentitySection(
                t,
                complaintId,
                complaint.receipt(),
                t.of(sealed(complaint, purged)),
                last,
                open && !live(last) ? fields(typed, t) : List.of(),
                open && last != null && last.state() == IdentityRequestState.GRANTED,
                asked,
                typed);
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

    private static String sealed(Complaint complaint, boolean purged) {
        if (complaint.matter().anonymous()) {
            return "identity.anonymous";
        }
        return purged ? "identity.purged" : "identity.sealed";
    }

    private static boolean live(IdentityRequestView last) {
        return last != null
                && (last.state() == IdentityRequestState.REQUESTED || last.state() == IdentityRequestState.GRANTED);
    }
}
