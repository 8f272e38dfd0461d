package org.mingjing.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id under which one request is found in every log: the caller's, if it is well formed, else a new one. */
public final class Correlation {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Correlation() {}

    static void begin(RoutingContext rc) {
        String given = rc.request().getHeader(HEADER);
        boolean taken = given != null && WELL_FORMED.matcher(given).matches();
        String id = taken ? given : UUID.randomUUID().toString();
        rc.put(HEADER, id);
        rc.response().putHeader(HEADER, id);
    }

    public static String of(RoutingContext rc) {
        return rc.get(HEADER);
    }
}
