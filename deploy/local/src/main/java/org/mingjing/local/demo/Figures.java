package org.mingjing.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The published figures that the demo year's records add up to: Heilongjiang's drive on the law-enforcement and judicial
 * environment, January to August 2018. How the totals split up below is made for the demo.
 */
public final class Figures {
    public static final int YEAR = 2018;

    /** Complaints accepted from people and enterprises. */
    public static final int COMPLAINTS = 1_656;

    /** Officers dealt with upon them. */
    public static final int DEALT_WITH = 1_215;

    /** Of these, handed over. */
    public static final int HANDED_OVER = 14;

    /** Problems found by self-check and put right. */
    public static final int SELF_CHECKS = 720;

    /** Property wrongly seized and released: 47.86 million yuan, in fen. */
    public static final long RELEASED_FEN = 4_786_000_000L;

    private Figures() {}

    static Map<String, Integer> outcomes() {
        return ordered("SUBSTANTIATED", 412, "PARTLY", 238, "UNFOUNDED", 720, "UNVERIFIABLE", 286);
    }

    static Map<String, Integer> dispositions() {
        return ordered("CRITICISM_EDUCATION", 610, "ADMONITION", 291, "ORGANISATIONAL", 120, "DISCIPLINARY", 180);
    }

    /** Keys and numbers in turn, kept in that order. */
    static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return map;
    }
}
