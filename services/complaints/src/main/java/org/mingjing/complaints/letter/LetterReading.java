package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.page.PageTexts;

/** Makes the letter of a complaint that the caller has opened; 404 while there is no reply. */
@ApplicationScoped
public class LetterReading {
    private final PublicClocks clocks;
    private final PageTexts texts;
    private final Clock clock;

    LetterReading(PublicClocks clocks, PageTexts texts, Clock clock) {
        this.clocks = clocks;
        this.texts = texts;
        this.clock = clock;
    }

    /** The letter of that reply; {@code back} is where its reader goes on, or empty. */
    public LetterPage of(ComplaintView complaint, String back) {
        if (complaint.reply() == null) {
            throw ProblemException.notFound("letter", complaint.id());
        }
        return page(
                complaint,
                complaint.replyNumber(),
                complaint.reply().text(),
                complaint.reply().at(),
                back);
    }

    /** The letter as it would be with that text; 409 unless the caller may reply to the complaint. */
    public LetterPage draft(ComplaintView complaint, String text, String back) {
        if (!complaint.allowedCommands().contains("reply")) {
            throw ProblemException.conflict(complaint.status().name(), complaint.allowedCommands());
        }
        return page(complaint, null, text, PublicClocks.local(clock.instant()), back);
    }

    private LetterPage page(ComplaintView complaint, String number, String text, OffsetDateTime at, String back) {
        var until = complaint.course().review() == null ? clocks.reviewRequestableUntil(at.toInstant()) : null;
        return new LetterPage(texts.now(), complaint, number, text, at, back, until);
    }
}
