package org.mingjing.commons.inbox;

/** Something that the event needs has not arrived yet, so it is worth trying again soon. After some tries it is parked. */
public class NotYetException extends RuntimeException {
    public NotYetException(String message) {
        super(message);
    }
}
