package org.mingjing.complaints.retaliation;

import java.util.Map;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.page.PageText;

/**
 * The page on which retaliation is reported.
 *
 * @param action where the form goes
 * @param receipt carried in the form with the PIN, empty for a reporter who is logged in
 */
public record RetaliationPage(
        PageText t, ComplaintView first, RetaliationForm form, String action, String receipt, String pin) {
    /** What was typed, or empty. */
    public String value(String field) {
        return form.get(field);
    }

    /** Whether that was chosen. */
    public boolean is(String field, String value) {
        return value.equals(form.get(field));
    }

    /** What is wrong with a field, or null. */
    public String error(String field) {
        return form.error(field);
    }

    /** All that is wrong. */
    public Map<String, String> errors() {
        return form.typed().errors();
    }

    /** Neither receipt nor PIN. */
    @Override
    public String toString() {
        return "RetaliationPage[withheld]";
    }
}
