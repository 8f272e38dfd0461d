package org.mingjing.commons.scope;

import java.text.Normalizer;

/**
 * The number of an official (工号), the same however somebody typed it and whatever the identity provider has: by it an officer
 * complained about is kept out, and finds what is his.
 */
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
