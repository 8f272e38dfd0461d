package org.mingjing.gateway.work;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the merged list goes on in each service: the service's own cursor of the page that was cut, and how many of
 * its items were already shown. A service that is exhausted is not in it.
 */
record WorkCursor(Map<String, Place> places) {

    private static final Pattern PART = Pattern.compile("([a-z-]{1,40})=(\\d{1,4})=([^;=]*={0,2})");

    /** A place in one service's list; {@code cursor} is empty for the first page. */
    record Place(String cursor, int skip) {
        static final Place START = new Place("", 0);
    }

    static WorkCursor start(List<String> services) {
        Map<String, Place> places = new LinkedHashMap<>();
        services.forEach(service -> places.put(service, Place.START));
        return new WorkCursor(places);
    }

    /** Reads what {@link #encode()} wrote; empty if it is none of ours or names a service that does not exist. */
    static Optional<WorkCursor> decode(String text, List<String> services) {
        String plain;
        try {
            plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (String part : plain.split(";", -1)) {
            var match = PART.matcher(part);
            if (!match.matches() || !services.contains(match.group(1))) {
                return Optional.empty();
            }
            places.put(match.group(1), new Place(match.group(3), Integer.parseInt(match.group(2))));
        }
        return Optional.of(new WorkCursor(places));
    }

    String encode() {
        StringBuilder plain = new StringBuilder();
        places.forEach((service, place) -> plain.append(plain.isEmpty() ? "" : ";")
                .append(service)
                .append('=')
                .append(place.skip())
                .append('=')
                .append(place.cursor()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
    }
}
