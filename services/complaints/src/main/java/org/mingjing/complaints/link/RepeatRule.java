package org.mingjing.complaints.link;

/**
 * When a complaint is proposed as a repeat.
 *
 * @param days between the two filings
 * @param threshold the least {@link Likeness}
 * @param proposals how many are shown
 * @param compared how many complaints one is compared with
 * @param characters of each that are compared
 */
public record RepeatRule(int days, double threshold, int proposals, int compared, int characters) {}
