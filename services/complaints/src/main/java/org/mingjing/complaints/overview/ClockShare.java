package org.mingjing.complaints.overview;

/**
 * How often a public clock was met in time.
 *
 * @param met in time
 * @param missed too late, or past its date and still open
 * @param percent met of met and missed, with one decimal; null when there is neither
 */
public record ClockShare(
        String clock, String label, long met, long missed, Double percent, String metHref, String missedHref) {
    static ClockShare of(String clock, String label, long met, long missed, String metHref, String missedHref) {
        var sum = met + missed;
        var percent = sum == 0 ? null : Double.valueOf(Math.round(1000.0 * met / sum) / 10.0);
        return new ClockShare(clock, label, met, missed, percent, metHref, missedHref);
    }
}
