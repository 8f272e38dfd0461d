package org.mingjing.complaints.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.complaints.category.CategoryGroup;
import org.mingjing.complaints.complaint.Channel;
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
        List<CategoryGroup> groups,
        String categoryName,
        List<String> extensions,
        long maxBytes,
        Choices choices) {
    /** The steps of this form, for the bar. */
    public List<FilingStep> steps() {
        return Stream.of(FilingStep.values()).filter(one -> one.isFor(form)).toList();
    }

    /** The kinds of complaint. */
    public Kind[] kinds() {
        return Kind.values();
    }

    /** The channels of a complaint that is entered for somebody. */
    public List<Channel> channels() {
        return List.of(Channel.HOTLINE, Channel.LETTER_BOX, Channel.WINDOW, Channel.TRANSFERRED);
    }

    /** What is wrong with a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    /** The largest file in megabytes. */
    public long maxMegabytes() {
        return maxBytes >> 20;
    }

    /** Which files are taken, in words. */
    public String fileHint() {
        return String.join(", ", extensions) + " · " + t.of("hint.file", maxMegabytes());
    }

    /** The fields of this step. */
    public List<String> shown() {
        return step.shown();
    }
}
