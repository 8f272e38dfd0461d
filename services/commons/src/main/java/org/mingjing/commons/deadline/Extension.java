package org.mingjing.commons.deadline;

/**
 * More time, counted on from where the period ended.
 *
 * @param amount how much
 * @param unit of what
 */
public record Extension(int amount, Unit unit) {
    public Extension {
        if (amount < 0) {
            throw new IllegalArgumentException("an extension gives time: " + amount);
        }
    }

    /** The same, or less of it; null is the whole. */
    public Extension atMost(Integer less) {
        return less == null || less >= amount ? this : new Extension(less, unit);
    }
}
