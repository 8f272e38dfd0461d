package org.mingjing.complaints.disclosure;

/** Where a request stands. {@link #EXPIRED} is never stored: it follows from the time. */
public enum IdentityRequestState {
    REQUESTED,
    GRANTED,
    DENIED,
    EXPIRED
}
