package org.mingjing.complaints.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text in the form in which it is compared, as {@code search_text} in the database makes it: one width, small letters, one
 * space for whatever is no letter or digit; and where each of its characters came from.
 */
final class Folded {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        text = new StringBuilder(length);
        starts = new int[length];
        ends = new int[length];
    }

    static Folded of(String original) {
        var folded = new Folded(original.length());
        for (int at = 0; at < original.length(); ) {
            int next = at + Character.charCount(original.codePointAt(at));
            folded.add(original.substring(at, next), at, next);
            at = next;
        }
        return folded;
    }

    String text() {
        return text.toString();
    }

    /** Where in the original that character begins. */
    int start(int at) {
        return starts[at];
    }

    /** Where in the original that character ends. */
    int end(int at) {
        return ends[at];
    }

    private void add(String one, int start, int end) {
        for (char c : form(one).toCharArray()) {
            if (c != ' ' || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                room();
                starts[text.length()] = start;
                ends[text.length()] = end;
                text.append(c);
            }
        }
    }

    /** One character becomes as many as eighteen, and nearly always one. */
    private void room() {
        if (text.length() == starts.length) {
            int wider = starts.length * 2 + 1;
            starts = Arrays.copyOf(starts, wider);
            ends = Arrays.copyOf(ends, wider);
        }
    }

    private static String form(String one) {
        var form = new StringBuilder();
        Normalizer.normalize(one, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> form.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        return form.toString();
    }
}
