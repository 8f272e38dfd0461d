package org.mingjing.complaints.letter;

import java.time.Instant;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.page.PageText;

/**
 * A reply as a letter to print.
 *
 * @param back where to go on from here, or empty where the reader came with receipt and PIN
 * @param reviewUntil the last moment at which a review can be asked for
 */
public record LetterPage(PageText t, ComplaintView complaint, String back, Instant reviewUntil) {}
