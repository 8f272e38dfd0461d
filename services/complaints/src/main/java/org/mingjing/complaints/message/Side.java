package org.mingjing.complaints.message;

/** The two who write to each other. */
public enum Side {
    REPORTER,
    OFFICE;

    /** Who reads what this side writes. */
    public Side other() {
        return this == REPORTER ? OFFICE : REPORTER;
    }
}
