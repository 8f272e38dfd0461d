package org.mingjing.complaints.letter;

import java.util.Objects;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.page.PageText;

/**
 * What a reporter was told on the way, as a letter to print.
 *
 * @param organName of the organ that made it, whoever handles the complaint by then
 */
public record NoticeLetterPage(PageText t, ComplaintView complaint, IssuedLetter letter, Told told, String organName) {
    /** What it is called. */
    public String title() {
        return t.of("told.kind." + letter.kind());
    }

    /** What it says before what was written to the reporter. */
    public String opening() {
        return t.of(
                "told.opening." + letter.kind(),
                BusinessTime.dayOf(complaint.filedAt().toInstant()),
                BusinessTime.dayOf(told.at()));
    }

    /** The date that it names, in words; null where it names none. */
    public String date() {
        if (letter.dueOn() == null) {
            return null;
        }
        var extended = letter.kind() == LetterKind.EXTENSION;
        return t.of(extended ? "told.extended" : "told.due", clockLabel(), letter.dueOn());
    }

    /** Why it is not accepted, as the law calls it; null of other letters. */
    public String ground() {
        if (letter.kind() != LetterKind.REFUSAL) {
            return null;
        }
        var code = complaint.refusal().groundCode();
        var text = t.of("office.ground." + code);
        return text.startsWith("page.") ? code : text;
    }

    private String clockLabel() {
        return complaint.clocks().stream()
                .filter(clock -> Objects.equals(clock.id(), letter.clock()))
                .map(ClockView::label)
                .findFirst()
                .orElse("");
    }
}
