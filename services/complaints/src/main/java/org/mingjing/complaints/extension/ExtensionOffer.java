package org.mingjing.complaints.extension;

/**
 * What the caller can ask for.
 *
 * @param most the amount that the rule allows
 * @param length the same in words
 */
public record ExtensionOffer(String clockLabel, int most, String length) {}
