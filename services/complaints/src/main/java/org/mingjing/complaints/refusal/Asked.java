package org.mingjing.complaints.refusal;

/** What was asked for and refused. */
public enum Asked {
    /** To see who complained. */
    IDENTITY,
    /** More time. */
    EXTENSION
}
