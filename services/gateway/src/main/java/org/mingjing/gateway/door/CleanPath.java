package org.mingjing.gateway.door;

import java.util.regex.Pattern;

/**
 * One path, one spelling. Buckets, allowances and routes compare paths as they are written, while a service decodes
 * them first: a second spelling of the same path would slip past what is counted and measured here.
 */
final class CleanPath {

    /** RFC 3986 section 6.2.2.2: letters, digits, {@code -._~} never need an escape, and mean the same with one. */
    private static final String ESCAPED_UNRESERVED = "%(?:4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]|3[0-9]|2[de]|5f|7e)";

    private static final String ESCAPED_SEPARATOR = "%(?:2f|5c|3b|00)";
    private static final String BROKEN_ESCAPE = "%(?![0-9a-f]{2})";
    /** A parameter of a segment ({@code /track;a=b}) is no part of the name that a service looks at. */
    private static final String SEPARATOR = "\\\\|;|//|/\\.\\.?(?:/|$)";

    private static final Pattern DISGUISED = Pattern.compile(
            String.join("|", ESCAPED_UNRESERVED, ESCAPED_SEPARATOR, BROKEN_ESCAPE, SEPARATOR),
            Pattern.CASE_INSENSITIVE);

    private CleanPath() {}

    /** Whether the path is written so that it could be read as another one. */
    static boolean disguised(String path) {
        return path == null || DISGUISED.matcher(path).find();
    }
}
