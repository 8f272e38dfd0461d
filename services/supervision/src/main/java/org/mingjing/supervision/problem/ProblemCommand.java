package org.mingjing.supervision.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be done with a problem, the usual next step before its alternative; {@link #path()} is its last segment in the API
 * and on the pages.
 */
public enum ProblemCommand {
    NOTIFY,
    SUBMIT,
    SIGN_OFF,
    RETURN,
    RECHECK,
    FIX_ON_THE_SPOT;

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemCommand> of(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
