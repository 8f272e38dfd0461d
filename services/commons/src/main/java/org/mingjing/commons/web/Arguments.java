package org.mingjing.commons.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named values of a message. */
final class Arguments {
    private Arguments() {}

    static Map<String, Object> pairs(Object... args) {
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException("arguments come in pairs: name, value");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(String.valueOf(args[i]), args[i + 1]);
        }
        return copy(named);
    }

    /** Keeps the order and allows null, which {@link Map#copyOf} does not. */
    static Map<String, Object> copy(Map<String, Object> args) {
        return args == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }
}
