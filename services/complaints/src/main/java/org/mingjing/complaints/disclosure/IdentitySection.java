package org.mingjing.complaints.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * What the page of a complaint or of a clue says of the reporter's identity.
 *
 * @param sealed in words: kept encrypted, deleted, or never given
 * @param note in words, why nothing can be asked at this time, or null
 * @param last what the caller asked last, or null
 * @param fields of the form that asks; none for whoever may not ask
 * @param decisionDay the last day for the decision on what is asked today
 * @param hours how long a grant lasts
 * @param look whether the caller may look
 * @param asked whether the caller has just asked
 * @param typed the form that asks, when it was refused
 */
public record IdentitySection(
        PageText t,
        IdentityPlace place,
        String receipt,
        String sealed,
        String note,
        IdentityRequestView last,
        List<FormField> fields,
        LocalDate decisionDay,
        int hours,
        boolean look,
        boolean asked,
        TypedForm typed) {
    /** Whether it waits for a custodian. */
    public boolean waits() {
        return last != null && last.state() == IdentityRequestState.REQUESTED;
    }
}
