package org.mingjing.complaints.correction;

import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * The part of a complaint's page by which it is corrected.
 *
 * @param fields of the form for kind, category and enterprise; empty where this is not the caller's
 * @param eventFields what is asked for besides where it is a 影响营商环境（案）事件; empty where that is known
 * @param kinds the statutory dates that each kind has
 * @param respondentFields of the form for the organ complained about; empty where this is not the caller's
 * @param route who would handle it with the organ that was typed; null where none was
 */
public record CorrectionCard(
        PageText t,
        UUID complaintId,
        long version,
        List<FormField> fields,
        List<FormField> eventFields,
        List<KindDates> kinds,
        List<FormField> respondentFields,
        Route route,
        TypedForm typed) {
    static final String CORRECT = ComplaintCommand.CORRECT.verb();
    static final String RESPONDENT = ComplaintCommand.CORRECT_RESPONDENT.verb();

    /** A kind and the statutory clocks that it would have. */
    public record KindDates(String label, List<ClockView> clocks) {}

    /** Who would handle it, and whether that is another organ than the one that has it. */
    public record Route(String organName, boolean changes) {}

    /** Whether the form for kind and category comes back. */
    public boolean open() {
        return typed.wasFor(CORRECT);
    }

    /** Whether the form for the organ comes back. */
    public boolean respondentOpen() {
        return typed.wasFor(RESPONDENT);
    }

    /** What is wrong with what is asked for besides, as a whole. */
    public String eventError() {
        return typed.error(CORRECT, CorrectionInput.EVENT);
    }
}
