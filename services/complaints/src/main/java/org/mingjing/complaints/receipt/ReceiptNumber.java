package org.mingjing.complaints.receipt;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The number on a receipt 回执编号: {@code TS-XXXX-XXXX}, seven random symbols and a check symbol. There are 31 symbols
 * (no 0, I, L, O, U, which are misread), and the weighted sum is taken modulo 31: since 31 is prime and the weights
 * differ, every single wrong symbol and every swap of two symbols is detected (the construction of ISO 7064's pure
 * systems, here with position weights as in ISBN-10).
 */
public final class ReceiptNumber {
    private static final String SYMBOLS = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 7;
    private static final String PREFIX = "TS";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumber() {}

    /** A fresh number; 27 thousand million are possible. */
    public static String next() {
        StringBuilder symbols = new StringBuilder(RANDOM_SYMBOLS + 1);
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            symbols.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        symbols.append(check(symbols));
        return PREFIX + "-" + symbols.substring(0, 4) + "-" + symbols.substring(4);
    }

    /**
     * The number as it was issued, from what a person typed: any case, with or without dashes, blanks and prefix, also in
     * the wide characters of a Chinese keyboard.
     */
    public static Optional<String> parse(String typed) {
        String symbols = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s–—-]", "");
        // T and S are symbols too: a number may begin like the prefix
        if (symbols.startsWith(PREFIX) && symbols.length() > RANDOM_SYMBOLS + 1) {
            symbols = symbols.substring(PREFIX.length());
        }
        boolean known = symbols.length() == RANDOM_SYMBOLS + 1
                && symbols.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
        if (!known || symbols.charAt(RANDOM_SYMBOLS) != check(symbols.substring(0, RANDOM_SYMBOLS))) {
            return Optional.empty();
        }
        return Optional.of(PREFIX + "-" + symbols.substring(0, 4) + "-" + symbols.substring(4));
    }

    /** The symbol c for which the sum of weight times value, with weight 1 for c, is 0 modulo 31. */
    private static char check(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            sum += (i + 2) * SYMBOLS.indexOf(symbols.charAt(i));
        }
        return SYMBOLS.charAt(Math.floorMod(-sum, SYMBOLS.length()));
    }
}
