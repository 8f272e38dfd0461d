package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.page.PageTexts;

/** Makes the letter of a complaint that the caller has opened; 404 while there is no reply. */
@ApplicationScoped
public class LetterReading {
    private final PublicClocks clocks;
    private final PageTexts texts;

    LetterReading(PublicClocks clocks, PageTexts texts) {
        this.clocks = clocks;
        this.texts = texts;
    }

    /** The letter of that reply; {@code back} is where its reader goes on, or empty. */
    public LetterPage of(ComplaintView complaint, String back) {
        if (complaint.reply() == null) {
            throw ProblemException.notFound("letter", complaint.id());
        }
        var until = clocks.reviewRequestableUntil(complaint.reply().at().toInstant());
        return new LetterPage(texts.now(), complaint, back, until);
    }
}
