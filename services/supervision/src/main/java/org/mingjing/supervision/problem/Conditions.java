package org.mingjing.supervision.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions on a problem {@code p}, joined by and, with their values. */
final class Conditions {

    private final List<String> text = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition) {
        text.add(condition);
    }

    void add(String condition, String name, Object value) {
        text.add(condition);
        values.put(name, value);
    }

    void addIf(boolean wanted, String condition, String name, Object value) {
        if (wanted) {
            add(condition, name, value);
        }
    }

    String hql() {
        return String.join(" and ", text);
    }

    Map<String, Object> values() {
        return values;
    }
}
