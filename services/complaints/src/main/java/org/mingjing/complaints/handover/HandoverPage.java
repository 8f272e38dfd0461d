package org.mingjing.complaints.handover;

import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.TypedForm;

/**
 * One clue, for the organ that handed it over and the one that got it.
 *
 * @param parts what features add to it
 * @param typed a form that was refused, or none
 */
public record HandoverPage(PageText t, HandoverView handover, Facts facts, Parts parts, TypedForm typed) {
    /** Whether the form that was refused is not on the page any more. */
    public boolean gone() {
        return !handover.allowedCommands().contains(typed.name());
    }

    /** The number under which the other organ keeps it. */
    public FormField receiptNumber() {
        return FormField.line("receiptNumber", t.of("handover.receiptNumber"), null, true)
                .typed(HandoverState.ACKNOWLEDGE, typed);
    }

    /** What came of it. */
    public FormField result() {
        var results = FormField.choices(
                FeedbackResult.class,
                typed.value(HandoverState.FEEDBACK, "result"),
                result -> t.label("referral.result." + result));
        return FormField.choice("result", t.of("handover.result"), null, results)
                .typed(HandoverState.FEEDBACK, typed);
    }

    /** The same in words. */
    public FormField text() {
        return FormField.area("text", t.of("handover.text"), null, true).typed(HandoverState.FEEDBACK, typed);
    }
}
