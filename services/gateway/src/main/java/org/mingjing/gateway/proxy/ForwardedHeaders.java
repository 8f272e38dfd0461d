package org.mingjing.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.gateway.Language;
import org.mingjing.gateway.door.Caller;
import org.mingjing.gateway.door.ClientKey;
import org.mingjing.gateway.door.Correlation;
import org.mingjing.gateway.login.BearerTenant;

/** What of a request's headers a service sees: nothing that a caller could have made up to look like the gateway. */
final class ForwardedHeaders {

    private static final Set<String> DROPPED =
            Set.of("forwarded", "x-real-ip", "traceparent", "tracestate", "baggage", "expect", "cookie", "keep-alive");
    private static final List<String> OURS = List.of("x-forwarded-", "x-mingjing-", "proxy-");
    private static final Set<String> OUR_COOKIES = Set.of("q_session", "q_auth");

    private final URI publicUrl;
    private final ClientKey clientKey;

    ForwardedHeaders(URI publicUrl, String clientKeySecret) {
        this.publicUrl = publicUrl;
        this.clientKey = new ClientKey(clientKeySecret);
    }

    void prepare(RoutingContext rc, MultiMap headers, boolean identity) {
        String cookies = cookies(rc, identity);
        dropNamedByConnection(headers);
        headers.names().stream().filter(ForwardedHeaders::dropped).toList().forEach(headers::remove);
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, cookies);
        }
        authorize(rc, headers, identity);
        headers.set(
                "X-Forwarded-For", String.valueOf(rc.request().remoteAddress().hostAddress()));
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
        headers.set(Correlation.HEADER, Correlation.of(rc));
        if (!identity) {
            headers.set(ClientKey.HEADER, clientKey.of(rc));
        }
    }

    private static void authorize(RoutingContext rc, MultiMap headers, boolean identity) {
        if (identity) {
            return;
        }
        if (!BearerTenant.hasBearer(rc)) {
            headers.remove(HttpHeaders.AUTHORIZATION);
            Caller.of(rc).authorization().ifPresent(value -> headers.set(HttpHeaders.AUTHORIZATION, value));
        }
    }

    private static void dropNamedByConnection(MultiMap headers) {
        String connection = headers.get(HttpHeaders.CONNECTION);
        if (connection != null) {
            for (String name : connection.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
    }

    private static boolean dropped(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return DROPPED.contains(name) || OURS.stream().anyMatch(name::startsWith);
    }

    /** A service sees the language only; Keycloak sees everything but our own session. */
    private static String cookies(RoutingContext rc, boolean identity) {
        return rc.request().cookies().stream()
                .filter(cookie -> identity
                        ? OUR_COOKIES.stream().noneMatch(cookie.getName()::startsWith)
                        : Language.COOKIE.equals(cookie.getName()))
                .map(ForwardedHeaders::plain)
                .collect(Collectors.joining("; "));
    }

    private static String plain(Cookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }
}
