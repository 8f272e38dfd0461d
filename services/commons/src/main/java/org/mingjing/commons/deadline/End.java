package org.mingjing.commons.deadline;

/** What happens when the last day is not a working day. */
public enum End {
    /** Nothing: it ends on that day. */
    LAST_DAY,
    /** It ends on the next working day. */
    NEXT_WORKING_DAY
}
