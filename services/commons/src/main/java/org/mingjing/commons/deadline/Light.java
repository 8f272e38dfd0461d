package org.mingjing.commons.deadline;

/** How urgent something is, as a traffic light. */
public enum Light {
    /** There is time. */
    GREEN,
    /** It is due soon. */
    AMBER,
    /** It is overdue. */
    RED,
    /** It is done. */
    DONE
}
