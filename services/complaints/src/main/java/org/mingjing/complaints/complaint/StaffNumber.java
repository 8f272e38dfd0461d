package org.mingjing.complaints.complaint;

import java.text.Normalizer;

/** The number of an officer as his login has it, however somebody typed it: he is kept out by nothing else. */
public final class StaffNumber {
    private StaffNumber() {}

    /** Without spaces, in narrow characters, with the plain dash; null where nothing is left. */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        var number = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
        return number.isEmpty() ? null : number;
    }
}
