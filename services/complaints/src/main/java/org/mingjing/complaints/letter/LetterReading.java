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
        var reply = complaint.reply();
        return page(complaint, false, letter(complaint, complaint.replyNumber(), reply.text(), reply.at()), back);
    }

    /** The letter of the reply that is under review, or was; 404 where no review was asked for. */
    @Transactional
    public LetterPage first(ComplaintView complaint, String back) {
        var round = complaints.visible(complaint.id()).course().rounds().stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", complaint.id()));
        var seen = complaint.course().review();
        var letter = new RepliedLetter(
                round.replyNumber(),
                round.reply().text(),
                PublicClocks.local(round.reply().at()),
                seen.firstOrganName(),
                seen.firstOutcomeLabel(),
                round.conclusion().correction(),
                false);
        var until = remedies.firstReviewUntil(round.reply().at());
        return new LetterPage(texts.now(), complaint, false, letter, back, until, null);
    }

    /** The letter as it would be with that text; 409 unless the caller may reply to the complaint. */
    @Transactional
    public LetterPage draft(ComplaintView complaint, String text, String back) {
        if (!complaint.allowedCommands().contains("reply")) {
            throw ProblemException.conflict(complaint.status().name(), complaint.allowedCommands());
        }
        return page(complaint, true, letter(complaint, null, text, PublicClocks.local(clock.instant())), back);
    }

    private static RepliedLetter letter(ComplaintView complaint, String number, String text, OffsetDateTime at) {
        var conclusion = complaint.conclusion();
        return new RepliedLetter(
                number,
                text,
                at,
                complaint.handlingOrganName(),
                conclusion == null ? null : conclusion.outcomeLabel(),
                conclusion == null ? null : conclusion.correction(),
                complaint.course().review() != null);
    }

    private LetterPage page(ComplaintView view, boolean draft, RepliedLetter letter, String back) {
        var complaint = complaints.visible(view.id());
        var at = letter.at().toInstant();
        return new LetterPage(
                texts.now(),
                view,
                draft,
                letter,
                back,
                remedies.reviewUntil(complaint, at).orElse(null),
                remedies.finalReview(complaint, at).orElse(null));
    }
}
