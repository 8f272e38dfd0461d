package org.mingjing.complaints.enterprise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unified social credit code 统一社会信用代码: 18 characters of which the last is a check (GB 32100-2015). */
public final class CreditCode {
    /** The characters in the order of their values; without I, O, S, V, Z. */
    static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int BODY = 17;
    // registering department, category, six digits of the region, nine characters of the organisation, check
    private static final Pattern FORM = Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(SYMBOLS));

    private CreditCode() {}

    /** The code as it is kept, from what was typed in any width and case; empty when it is none. */
    public static Optional<String> parse(String typed) {
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() && code.charAt(BODY) == check(code) ? Optional.of(code) : Optional.empty();
    }

    /** The check for the first 17 characters: weights are the powers of 3 modulo 31. */
    static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < BODY; i++) {
            sum += SYMBOLS.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return SYMBOLS.charAt(Math.floorMod(-sum, SYMBOLS.length()));
    }
}
