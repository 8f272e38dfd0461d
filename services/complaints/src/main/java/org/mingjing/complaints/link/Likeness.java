package org.mingjing.complaints.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much two texts have in common: the pairs of neighbouring letters that occur in each (Dice's coefficient). Most Chinese
 * words are two characters, so pairs are nearly words; and unlike the database's trigrams they do not depend on its locale
 * (ADR 0060).
 */
public final class Likeness {
    private final int[] pairs;

    private Likeness(int[] pairs) {
        this.pairs = pairs;
    }

    /** The pairs of a text: width and case of letters do not count, and nothing but letters and digits does. */
    public static Likeness of(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        var found = new int[letters.length];
        var size = 0;
        for (var i = 0; i < letters.length; i++) {
            if (counts(letters, i)) {
                if (counts(letters, i + 1)) {
                    found[size++] = letters[i] << Character.SIZE | letters[i + 1];
                } else if (!counts(letters, i - 1)) {
                    found[size++] = letters[i] << Character.SIZE;
                }
            }
        }
        return new Likeness(eachOnce(found, size));
    }

    /** From 0, nothing in common, to 1, the same pairs. A text without a letter is like none. */
    public double to(Likeness other) {
        if (pairs.length == 0 || other.pairs.length == 0) {
            return 0;
        }
        var common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            if (pairs[i] == other.pairs[j]) {
                common++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (pairs.length + other.pairs.length);
    }

    private static int[] eachOnce(int[] found, int size) {
        Arrays.sort(found, 0, size);
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    private static boolean counts(char[] letters, int at) {
        return at >= 0
                && at < letters.length
                && (Character.isLetterOrDigit(letters[at]) || Character.isSurrogate(letters[at]));
    }
}
