package org.mingjing.commons.inbox;

import org.mingjing.commons.web.ProblemException;

/**
 * Why an event was not applied, without quoting its data.
 *
 * @param error class of the failure
 * @param message only from failures of our own, whose messages hold no values
 */
record Failure(String error, String message) {
    static Failure of(RuntimeException failure) {
        return new Failure(failure.getClass().getName(), safe(failure));
    }

    private static String safe(RuntimeException failure) {
        return switch (failure) {
            case MalformedEventException e -> e.getMessage();
            case NotYetException e -> e.getMessage();
            case ForgottenException e -> e.getMessage();
            case ProblemException e -> e.status() + " " + e.code();
            default -> "";
        };
    }
}
