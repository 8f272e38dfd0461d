package org.mingjing.complaints.extension;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.officer.Colleagues;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * Requests for more time on the page of their complaint.
 *
 * @param offer what the caller can ask for, or null
 */
public record ExtensionCard(
        PageText t,
        ComplaintView complaint,
        Colleagues colleagues,
        List<ExtensionRequestView> requests,
        ExtensionOffer offer,
        TypedForm typed) {
    /** The name of the form that asks. */
    static final String ASK = "extension-ask";

    /** The name of the form that approves. */
    static final String APPROVE = "extension-approve";

    /** The name of the form that refuses. */
    static final String REFUSE = "extension-refuse";

    /** The request that the caller can decide, or null; there is one at a time. */
    public ExtensionRequestView waiting() {
        return requests.stream()
                .filter(ExtensionRequestView::decidable)
                .findFirst()
                .orElse(null);
    }

    /** Who asked, by name while it waits: it was the officer in charge, a colleague of whoever decides. */
    public String asker(ExtensionRequestView one) {
        return one.state() == ExtensionState.ASKED
                ? colleagues.named(complaint.handlingOrgan(), one.askedBy(), t)
                : one.askedBy();
    }

    /** The names of its forms. */
    Set<String> forms() {
        var forms = new HashSet<String>();
        if (offer != null) {
            forms.add(ASK);
        }
        if (waiting() != null) {
            forms.addAll(Set.of(APPROVE, REFUSE));
        }
        return forms;
    }

    /** Where the forms go. */
    public String path() {
        return "/complaints/" + complaint.id() + "/extension-requests";
    }

    /** Makes a form that is sent twice harmless; the one that was refused keeps its key. */
    public String key() {
        var was = typed.value(ASK, "key");
        return was.isEmpty() ? UUID.randomUUID().toString() : was;
    }

    /** Whether the form that asks is shown unfolded, since something has to be corrected in it. */
    public boolean open() {
        return typed.wasFor(ASK);
    }

    /** How much, and why. */
    public List<FormField> ask() {
        var amount = new FormField(
                "amount",
                "number",
                t.of("extension.amount"),
                t.of("extension.amount.hint", offer.length()),
                false,
                "",
                null,
                List.of(),
                List.of());
        return List.of(
                amount.typed(ASK, typed),
                FormField.area("reason", t.of("extension.reason"), t.of("extension.reason.hint"), true)
                        .typed(ASK, typed));
    }

    /** What the reporter is told. */
    public FormField notice() {
        return FormField.area("notice", t.of("extension.notice"), t.of("extension.notice.hint"), true)
                .typed(APPROVE, typed);
    }

    /** Why not. */
    public FormField refusal() {
        return FormField.area("reason", t.of("extension.refusal"), t.of("extension.refusal.hint"), true)
                .typed(REFUSE, typed);
    }
}
