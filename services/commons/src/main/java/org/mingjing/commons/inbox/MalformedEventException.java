package org.mingjing.commons.inbox;

/** A record that is not an event: without an id or a type, or with a value that is not JSON. */
public class MalformedEventException extends RuntimeException {
    MalformedEventException(String message) {
        super(message);
    }
}
