package org.mingjing.commons.deadline;

/** What a period is counted in. */
public enum Unit {
    /** Every day counts. */
    CALENDAR_DAYS,
    /** Only working days count. */
    WORKING_DAYS,
    /** To the same day of a later month, or that month's last day. */
    MONTHS
}
