package org.mingjing.complaints.letter;

import java.time.Instant;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.FinalReview;
import org.mingjing.complaints.page.PageText;

/**
 * A reply as a letter to print, or as it will be.
 *
 * @param draft whether it was not sent
 * @param back where to go on from here, or empty where the reader came with receipt and PIN
 * @param reviewUntil the last moment at which a review can be asked for; null where there was one, or nobody could
 * @param finalReview what can be done about the reply to a review, or null
 */
public record LetterPage(
        PageText t,
        ComplaintView complaint,
        boolean draft,
        RepliedLetter letter,
        String back,
        Instant reviewUntil,
        FinalReview finalReview) {
    /** What it is called. */
    public String title() {
        return t.of(letter.ofReview() ? "letterhead.title.review" : "letterhead.title");
    }

    /** The day on which the complaint was filed. */
    public String filedOn() {
        return LetterWords.day(complaint.filedAt().toInstant(), t.lang());
    }

    /** The day of the reply. */
    public String signedOn() {
        return LetterWords.day(letter.at().toInstant(), t.lang());
    }

    /** The last day for asking for a review. */
    public String reviewUntilDay() {
        return LetterWords.day(reviewUntil, t.lang());
    }

    /** The last day for asking for a final review. */
    public String finalUntilDay() {
        return LetterWords.day(finalReview.until(), t.lang());
    }

    /** What was written to the reporter. */
    public List<String> paragraphs() {
        return LetterWords.paragraphs(letter.text());
    }
}
