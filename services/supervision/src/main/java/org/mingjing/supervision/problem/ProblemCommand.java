package org.mingjing.supervision.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a problem; {@link #path()} is its last segment in the API and on the pages. */
public enum ProblemCommand {
    NOTIFY,
    SUBMIT,
    RETURN,
    SIGN_OFF,
    RECHECK,
    FIX_ON_THE_SPOT;

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemCommand> of(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
