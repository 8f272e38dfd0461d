package org.mingjing.complaints.notice;

/** Where a letter stands. */
public enum MailState {
    /** To be sent, or to be tried again. */
    DUE,
    /** A mail server has taken it. */
    SENT,
    /** Given up: the reporter is to be told in another way. */
    FAILED
}
