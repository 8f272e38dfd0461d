package org.mingjing.complaints.complaint;

import java.time.LocalDate;

/**
 * The way that is open after a review 复查: asking the organ above the one that reviewed for a 复核, on paper.
 *
 * @param organName that organ; where the directory has none above, what the law says of it
 * @param days within how many days of having the reply
 * @param until the last of them, when the reply came on its own day
 * @param source the article of law
 */
public record FinalReview(String organName, int days, LocalDate until, String source) {}
