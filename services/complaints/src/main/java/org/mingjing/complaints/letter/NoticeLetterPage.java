package org.mingjing.complaints.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.page.PageText;

/**
 * What a reporter was told on the way, as a letter to print.
 *
 * @param letter that was made of it; null where its reporter prints what he was told on his page
 * @param organName of the organ that made it or told him, whoever handles the complaint by then
 * @param back where to go on from here, or empty where the reader came with receipt and PIN
 */
public record NoticeLetterPage(
        PageText t, ComplaintView complaint, Told told, IssuedLetter letter, String organName, String back) {
    /** What it is called. */
    public String title() {
        return t.of(told.titleKey());
    }

    /** Its number; null where no letter was made. */
    public String number() {
        return letter == null ? null : letter.number();
    }

    /** The day on which it was made, or what it says was told. */
    public String signedOn() {
        return LetterWords.day(letter == null ? told.at() : letter.at(), t.lang());
    }

    /** What was written to the reporter. */
    public List<String> paragraphs() {
        return LetterWords.paragraphs(told.text());
    }

    /** What it says before what was written to the reporter. */
    public String opening() {
        return t.of(
                "told.opening." + told.kind(),
                LetterWords.day(complaint.filedAt().toInstant(), t.lang()),
                LetterWords.day(told.at(), t.lang()));
    }

    /** The date that it names, in words; null where it names none. */
    public String date() {
        var dueOn = dueOn();
        if (dueOn == null) {
            return null;
        }
        var extended = told.kind() == LetterKind.EXTENSION;
        return t.of(extended ? "told.extended" : "told.due", clockLabel(), LetterWords.day(dueOn, t.lang()));
    }

    /** Why it is not accepted, as the law calls it; null of other letters. */
    public String ground() {
        if (told.kind() != LetterKind.REFUSAL) {
            return null;
        }
        var code = complaint.refusal().groundCode();
        var text = t.of("office.ground." + code);
        return text.startsWith("page.") ? code : text;
    }

    private LocalDate dueOn() {
        return letter == null ? told.dueOn() : letter.dueOn();
    }

    private String clockLabel() {
        var id = letter == null ? told.clock() : letter.clock();
        return complaint.clocks().stream()
                .filter(clock -> Objects.equals(clock.id(), id))
                .map(ClockView::label)
                .findFirst()
                .orElse("");
    }
}
