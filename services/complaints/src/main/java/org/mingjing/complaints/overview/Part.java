package org.mingjing.complaints.overview;

/**
 * A share with the lists of both its parts: in time and missed, satisfied and not.
 *
 * @param percent met of met and missed, with one decimal; null when there is neither
 */
public record Part(
        String key, String label, long met, long missed, Double percent, String metHref, String missedHref) {}
