package org.mingjing.commons.inbox;

/** The event is older than what the inbox remembers of its type, so nobody knows whether it was applied before. */
final class ForgottenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ForgottenException(String type) {
        super(type + " of a time that the inbox has forgotten");
    }
}
