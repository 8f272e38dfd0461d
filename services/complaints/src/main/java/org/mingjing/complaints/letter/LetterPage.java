package org.mingjing.complaints.letter;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.FinalReview;
import org.mingjing.complaints.page.PageText;

/**
 * A reply as a letter to print, or as it will be.
 *
 * @param draft whether it was not sent
 * @param number of the letter; null of a draft, and of what another system sent without saying its number
 * @param back where to go on from here, or empty where the reader came with receipt and PIN
 * @param reviewUntil the last moment at which a review can be asked for; null where there was one, or nobody could
 * @param finalReview what can be done about the reply to a review, or null
 */
public record LetterPage(
        PageText t,
        ComplaintView complaint,
        boolean draft,
        String number,
        String text,
        OffsetDateTime at,
        String back,
        Instant reviewUntil,
        FinalReview finalReview) {
    /** What it is called. */
    public String title() {
        return t.of(reviewed() ? "letterhead.title.review" : "letterhead.title");
    }

    /** Whether it answers a review, after which there is no other one here. */
    public boolean reviewed() {
        return complaint.course().review() != null;
    }
}
