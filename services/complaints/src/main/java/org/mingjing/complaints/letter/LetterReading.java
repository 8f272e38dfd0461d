package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Remedies;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.page.PageTexts;

/** Makes the letter of a complaint that the caller has opened; 404 while there is no reply. */
@ApplicationScoped
public class LetterReading {
    private final Complaints complaints;
    private final Remedies remedies;
    private final PageTexts texts;
    private final Clock clock;

    LetterReading(Complaints complaints, Remedies remedies, PageTexts texts, Clock clock) {
        this.complaints = complaints;
        this.remedies = remedies;
        this.texts = texts;
        this.clock = clock;
    }

    /** The letter of that reply; {@code back} is where its reader goes on, or empty. */
    @Transactional
    public LetterPage of(ComplaintView complaint, String back) {
        if (complaint.reply() == null) {
            throw ProblemException.notFound("letter", complaint.id());
        }
        return page(
                complaint,
                false,
                complaint.replyNumber(),
                complaint.reply().text(),
                complaint.reply().at(),
                back);
    }

    /** The letter as it would be with that text; 409 unless the caller may reply to the complaint. */
    @Transactional
    public LetterPage draft(ComplaintView complaint, String text, String back) {
        if (!complaint.allowedCommands().contains("reply")) {
            throw ProblemException.conflict(complaint.status().name(), complaint.allowedCommands());
        }
        return page(complaint, true, null, text, PublicClocks.local(clock.instant()), back);
    }

    private LetterPage page(
            ComplaintView view, boolean draft, String number, String text, OffsetDateTime at, String back) {
        var complaint = complaints.visible(view.id());
        return new LetterPage(
                texts.now(),
                view,
                draft,
                number,
                text,
                at,
                back,
                remedies.reviewUntil(complaint, at.toInstant()).orElse(null),
                remedies.finalReview(complaint, at.toInstant()).orElse(null));
    }
}
