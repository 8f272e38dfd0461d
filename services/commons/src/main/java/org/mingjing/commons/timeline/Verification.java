package org.mingjing.commons.timeline;

/**
 * Whether a timeline is as it was written.
 *
 * @param intact nothing was changed, taken out or cut off
 * @param entries how many entries there are
 * @param brokenAt the number of the first entry that does not fit, or null
 */
public record Verification(boolean intact, long entries, Long brokenAt) {
    static Verification whole(long entries) {
        return new Verification(true, entries, null);
    }

    static Verification broken(long entries, long at) {
        return new Verification(false, entries, at);
    }
}
