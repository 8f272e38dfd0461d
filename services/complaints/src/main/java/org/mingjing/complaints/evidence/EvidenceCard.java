package org.mingjing.complaints.evidence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * Where officials add a file to a complaint and mark what the reporter added as seen.
 *
 * @param named whether the reporter gave his name, so that what shows it can be sealed
 * @param news the files of the reporter that nobody has marked as seen
 */
public record EvidenceCard(
        PageText t,
        UUID complaintId,
        boolean named,
        List<UUID> news,
        List<String> extensions,
        long maxBytes,
        TypedForm typed) {
    /** The tag of an upload gives its field the id {@code f-file}. */
    static final String FORM = "f";

    /** Whose the file is, which decides whether the reporter learns of it. */
    public FormField whose() {
        var was = typed.value(FORM, "forReporter");
        var choices = (named ? Stream.of("sealed", "true", "false") : Stream.of("true", "false"))
                .map(one -> new FormField.Choice(one, t.of("paper.whose." + one), one.equals(was)))
                .toList();
        return FormField.choice("forReporter", t.of("paper.whose"), t.of("paper.whose.hint"), choices)
                .typed(FORM, typed);
    }

    /** What is wrong with the file, or null. */
    public String error() {
        return typed.error(FORM, "file");
    }

    /** Whether the form is shown unfolded, since something has to be corrected in it. */
    public boolean open() {
        return typed.wasFor(FORM);
    }

    /** Which files are taken. */
    public String hint() {
        return String.join(", ", extensions) + " · " + t.of("hint.file", maxMegabytes());
    }

    /** The largest file in megabytes. */
    public long maxMegabytes() {
        return maxBytes >> 20;
    }
}
