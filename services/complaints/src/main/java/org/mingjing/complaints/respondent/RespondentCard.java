package org.mingjing.complaints.respondent;

import java.util.UUID;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * The part of a complaint's page that says which officer it is about.
 *
 * @param staffNo null while nobody knows it
 */
public record RespondentCard(PageText t, UUID complaintId, long version, String staffNo, TypedForm typed) {
    /** The name of its form, and the anchor of the part. */
    static final String FORM = "respondent";

    /** The field for the number, as it was left. */
    public FormField field() {
        return FormField.line("staffNo", t.of("respondent.staffNo"), t.of("respondent.hint"), true)
                .typed(FORM, typed);
    }

    /** Whether the form comes back. */
    public boolean open() {
        return typed.wasFor(FORM);
    }
}
