package org.mingjing.complaints.letter;

import java.time.OffsetDateTime;

/**
 * What was replied, as a letter says it.
 *
 * @param number null of a draft, and of what another system sent without saying its number
 * @param organName of the organ that replied
 * @param outcomeLabel what the inquiry came to, or null
 * @param correction what is put right, or null
 * @param ofReview whether it answers a review, after which there is no other one here
 */
public record RepliedLetter(
        String number,
        String text,
        OffsetDateTime at,
        String organName,
        String outcomeLabel,
        String correction,
        boolean ofReview) {}
