package org.mingjing.complaints.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.page.PageText;

/** One step of filing, ready to be shown. */
public record FilingPage(
        PageText t,
        FilingStep step,
        FilingForm form,
        Map<String, String> errors,
        boolean onBehalf,
        String search,
        List<Organ> found,
        Organ respondent,
        Organ handling,
        Choices choices) {
    /** The steps of this form, for the bar. */
    public List<FilingStep> steps() {
        return Stream.of(FilingStep.values()).filter(one -> one.isFor(form)).toList();
    }

    /** The kinds of complaint. */
    public Kind[] kinds() {
        return Kind.values();
    }

    /** The kind of misconduct in the words of the catalogue, or empty. */
    public String categoryName() {
        return form.has("category") ? choices.category(form.get("category"), t.lang()) : "";
    }

    /** What is wrong with a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    /** The fields of this step. */
    public List<String> shown() {
        return step.shown();
    }
}
