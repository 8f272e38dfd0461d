package org.mingjing.commons.inbox;

/** The event was parked; thrown so that the connector sends the record to the dead-letter topic as well. */
public class ParkedException extends RuntimeException {
    ParkedException(String message, Throwable cause) {
        super(message, cause);
    }
}
