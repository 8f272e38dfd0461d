package org.mingjing.complaints.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Small numbers for values that come again and again, from 1 on in the order in which they came; 0 is none. */
final class Codes<T> {
    /** What the database puts between the parts of a value. */
    private static final String BETWEEN = "\u001f";

    private final Map<String, Integer> known = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final Function<String[], T> reading;

    Codes(T none, Function<String[], T> reading) {
        this.reading = reading;
        values.add(none);
    }

    /** The number of a value as the database says it. */
    int of(String text) {
        var number = known.get(text);
        if (number == null) {
            number = values.size();
            values.add(reading.apply(text.split(BETWEEN, -1)));
            known.put(text, number);
        }
        return number;
    }

    /** The number of a value that may not have come; -1 then. */
    int existing(String text) {
        return known.getOrDefault(text, -1);
    }

    T value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    /** An empty part is none. */
    static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
