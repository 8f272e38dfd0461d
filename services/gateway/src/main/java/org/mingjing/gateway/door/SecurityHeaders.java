package org.mingjing.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.mingjing.gateway.PathPattern;

/** Headers that every answer carries, whoever wrote it; Keycloak keeps its own policy. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final boolean https;

    SecurityHeaders(boolean https) {
        this.https = https;
    }

    void installOn(RoutingContext rc) {
        rc.addHeadersEndHandler(done -> complete(rc));
    }

    private void complete(RoutingContext rc) {
        MultiMap headers = rc.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (PathPattern.under("/auth", rc.request().path())) {
            return;
        }
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (Caller.of(rc).known() || !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            // what a person with a login was shown must not be found in the browser's store by the next one
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
