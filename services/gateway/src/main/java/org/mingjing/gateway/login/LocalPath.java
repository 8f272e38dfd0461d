package org.mingjing.gateway.login;

import java.util.Optional;
import java.util.regex.Pattern;

/** A path on our own origin to go to after the login: anything else would let others borrow our address. */
public final class LocalPath {

    /** One slash, then no second slash or backslash, and no control characters or spaces. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** The path if it stays here and is no part of the login itself. */
    public static Optional<String> of(String given) {
        if (given == null || given.length() > LONGEST || !LOCAL.matcher(given).matches()) {
            return Optional.empty();
        }
        boolean circle = given.startsWith("/login") || given.startsWith("/logout") || given.startsWith("/auth");
        return circle ? Optional.empty() : Optional.of(given);
    }
}
