package org.mingjing.complaints.handover;

/** What discipline inspection made of a clue. */
public enum FeedbackResult {
    /** 立案审查. */
    CASE_OPENED,
    /** 不予立案. */
    NO_CASE,
    /** 已作处理, such as by a talk or a reminder. */
    HANDLED
}
