package org.mingjing.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which organs people complained about, and of what: spread as the regions' sizes and the lines' work would have it. */
final class Respondents {
    private static final Map<String, Integer> CITIES = Figures.ordered(
            "2301", 28, "2302", 12, "2303", 7, "2304", 4, "2305", 5, "2306", 9, "2307", 4, "2308", 8, "2309", 3, "2310",
            9, "2311", 4, "2312", 8, "2327", 1);
    private static final Map<String, Integer> LINES =
            Figures.ordered("PUBLIC_SECURITY", 44, "COURT", 32, "JUSTICE", 14, "PROCURATORATE", 10);
    private static final Map<String, Map<String, Integer>> CATEGORIES = Map.of(
            "COURT",
            Figures.ordered(
                    "G1-01", 2, "G1-03", 3, "G1-04", 2, "G2-01", 2, "G2-03", 1, "G3-01", 3, "G3-02", 3, "G3-03", 2,
                    "G3-04", 3, "G4-02", 5, "G4-03", 9, "G4-04", 5, "G5-01", 1, "G5-02", 2, "G6-02", 2, "G6-03", 2),
            "PUBLIC_SECURITY",
            Figures.ordered(
                    "G1-01", 5, "G1-02", 5, "G1-03", 4, "G1-04", 2, "G2-01", 3, "G2-02", 5, "G2-03", 1, "G3-01", 2,
                    "G3-02", 2, "G3-03", 2, "G4-01", 8, "G4-02", 4, "G5-01", 2, "G5-03", 2, "G5-04", 4, "G6-01", 3,
                    "G6-02", 1),
            "PROCURATORATE",
            Figures.ordered(
                    "G1-03", 2, "G1-04", 2, "G2-01", 2, "G3-04", 3, "G4-01", 2, "G4-02", 4, "G5-02", 1, "G6-02", 1,
                    "G6-03", 1, "G6-04", 1),
            "JUSTICE",
            Figures.ordered(
                    "G1-01", 4, "G1-02", 4, "G1-03", 3, "G1-04", 3, "G2-01", 2, "G2-03", 1, "G5-01", 1, "G5-03", 2,
                    "G6-04", 3));

    private final Map<String, List<Organ>> byCityAndLine = new LinkedHashMap<>();

    Respondents(List<Organ> organs) {
        for (Organ organ : organs) {
            byCityAndLine
                    .computeIfAbsent(organ.city() + organ.line(), key -> new ArrayList<>())
                    .add(organ);
        }
    }

    /** An organ of a city or county of the province. */
    Organ one(Dice dice) {
        String city = dice.weighted(CITIES);
        String line = dice.weighted(LINES);
        List<Organ> there = byCityAndLine.get(city + line);
        if (there == null) {
            throw new IllegalStateException("The directory has no organ of " + line + " in " + city);
        }
        return dice.one(there);
    }

    String category(Organ organ, Dice dice) {
        return dice.weighted(CATEGORIES.get(organ.line()));
    }
}
