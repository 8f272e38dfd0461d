package org.mingjing.complaints.search;

import java.util.List;
import java.util.regex.Pattern;
import org.mingjing.commons.web.ProblemException;

/** What somebody looks for: one or more phrases, all of which must stand in the text. */
record Phrases(List<String> all) {
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    /** The phrases as typed, a gap between two; 422 when there is nothing to look for or too much. */
    static Phrases of(String typed) {
        var text = typed == null ? "" : typed;
        if (text.length() > LONGEST) {
            throw ProblemException.unprocessable("q", "too-long", "max", LONGEST);
        }
        var phrases = GAP.splitAsStream(text)
                .filter(phrase -> !Folded.of(phrase).text().isBlank())
                .distinct()
                .toList();
        if (phrases.isEmpty()) {
            throw ProblemException.unprocessable("q", "nothing-to-look-for");
        }
        if (phrases.size() > MOST) {
            throw ProblemException.unprocessable("q", "too-many-phrases", "max", MOST);
        }
        return new Phrases(phrases);
    }

    String[] array() {
        return all.toArray(String[]::new);
    }
}
