package org.mingjing.complaints.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The commands that move a complaint, in the order of its life. */
public enum ComplaintCommand {
    ACCEPT,
    DECLINE,
    ASSIGN,
    PROCEDURAL_REPLY,
    CONCLUDE,
    REPLY,
    RATE,
    CLOSE;

    /** The last segment of the command's path, such as {@code procedural-reply}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The command of that verb, or nothing. */
    public static Optional<ComplaintCommand> ofVerb(String verb) {
        return Arrays.stream(values())
                .filter(command -> command.verb().equals(verb))
                .findFirst();
    }
}
