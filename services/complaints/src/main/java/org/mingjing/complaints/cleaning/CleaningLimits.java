package org.mingjing.complaints.cleaning;

import java.time.Duration;
import java.time.LocalDate;
import org.mingjing.commons.policy.Policies;

/** How far a file may grow when it is looked through, and how long that takes at most: rows of a policy of that day. */
final class CleaningLimits {
    private static final Policies<CleaningLimit> ROWS = Policies.read("cleaning-limits", CleaningLimit.class);

    private final LocalDate day;

    private CleaningLimits(LocalDate day) {
        this.day = day;
    }

    /** One limit. */
    record CleaningLimit(long value) {}

    static CleaningLimits on(LocalDate day) {
        return new CleaningLimits(day);
    }

    long unpackedBytes() {
        return value("unpackedBytes");
    }

    long partBytes() {
        return value("partBytes");
    }

    long parts() {
        return value("parts");
    }

    long timesItsSize() {
        return value("timesItsSize");
    }

    long nested() {
        return value("nested");
    }

    long pdfPages() {
        return value("pdfPages");
    }

    long pdfObjects() {
        return value("pdfObjects");
    }

    long pdfStreamBytes() {
        return value("pdfStreamBytes");
    }

    long pdfStreamsBytes() {
        return value("pdfStreamsBytes");
    }

    long pdfLists() {
        return value("pdfLists");
    }

    long pdfDictionaryBytes() {
        return value("pdfDictionaryBytes");
    }

    /** How long a file waits for its place. */
    Duration waiting() {
        return Duration.ofSeconds(value("waitSeconds"));
    }

    Duration time() {
        return Duration.ofSeconds(value("seconds"));
    }

    int atOnce() {
        return Math.toIntExact(value("atOnce"));
    }

    private long value(String id) {
        return ROWS.value(id, day).value();
    }
}
