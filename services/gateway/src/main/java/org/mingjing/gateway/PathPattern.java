package org.mingjing.gateway;

import java.util.List;

/**
 * A path with {@code *} for one segment and a final {@code **} for any rest, for instance {@code /api/v1/*}{@code
 * /evidence}. A slash at the end of a path changes nothing: services answer both alike.
 */
public final class PathPattern {

    private final String[] wanted;

    public PathPattern(String pattern) {
        this.wanted = pattern.split("/", -1);
    }

    /** Whether one of the patterns matches the path. */
    public static boolean any(List<String> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> new PathPattern(pattern).matches(path));
    }

    public boolean matches(String path) {
        String[] given = withoutFinalSlash(path).split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if ("**".equals(wanted[i]) && i == wanted.length - 1) {
                return true;
            }
            if (i >= given.length || !("*".equals(wanted[i]) || wanted[i].equals(given[i]))) {
                return false;
            }
        }
        return given.length == wanted.length;
    }

    private static String withoutFinalSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Whether the path is the prefix itself or lies below it. */
    public static boolean under(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
