package org.mingjing.complaints.complaint;

/** The way a complaint came in; every channel but ONLINE is filed by an operator or a system. */
public enum Channel {
    ONLINE,
    HOTLINE,
    LETTER_BOX,
    WINDOW,
    TRANSFERRED
}
