package org.mingjing.commons.web;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what words leave open: {@code {days}} is the value itself, {@code {days|day|days}} the first word when the
 * value is one and the second when it is not.
 */
public final class Placeholders {
    private static final Pattern OPEN = Pattern.compile("\\{([a-zA-Z0-9]+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private Placeholders() {}

    /** The text with its values; what has none is left out. */
    public static String fill(String text, Map<String, ?> values) {
        return OPEN.matcher(text).replaceAll(open -> Matcher.quoteReplacement(said(open, values.get(open.group(1)))));
    }

    private static String said(MatchResult open, Object value) {
        var text = value == null ? "" : value.toString();
        if (open.group(2) == null) {
            return text;
        }
        return "1".equals(text) ? open.group(2) : open.group(3);
    }
}
