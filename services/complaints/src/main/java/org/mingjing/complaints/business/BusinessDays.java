package org.mingjing.complaints.business;

import java.util.Arrays;

/** Reports of one value, and the days that those with a conclusion took. */
final class BusinessDays {
    private long reports;
    private int[] days = new int[8];
    private int concluded;

    void report() {
        reports++;
    }

    void took(int more) {
        if (concluded == days.length) {
            days = Arrays.copyOf(days, 2 * concluded);
        }
        days[concluded] = more;
        concluded++;
    }

    void add(BusinessDays others) {
        reports += others.reports;
        days = Arrays.copyOf(days, Math.max(1, concluded + others.concluded));
        System.arraycopy(others.days, 0, days, concluded, others.concluded);
        concluded += others.concluded;
    }

    /** The middle one, or what lies between the two in the middle; the mean; both with one decimal. */
    BusinessNumbers of(String key) {
        if (concluded == 0) {
            return new BusinessNumbers(key, reports, 0, null, null);
        }
        Arrays.sort(days, 0, concluded);
        var median = (days[(concluded - 1) / 2] + days[concluded / 2]) / 2.0;
        var mean = (double) Arrays.stream(days, 0, concluded).asLongStream().sum() / concluded;
        return new BusinessNumbers(key, reports, concluded, rounded(median), rounded(mean));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
