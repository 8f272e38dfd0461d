package org.mingjing.gateway.door;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjing.gateway.Language;
import org.mingjing.gateway.PathPattern;

/** {@code ?lang=en} on any page: the choice goes into a cookie, and the browser to the same page without it. */
final class LanguageChoice {

    private static final String PARAMETER = Language.COOKIE + "=";

    private LanguageChoice() {}

    static boolean made(RoutingContext rc) {
        String path = rc.request().path();
        return HttpMethod.GET.equals(rc.request().method())
                && chosen(rc).isPresent()
                && !PathPattern.under("/api", path)
                && !PathPattern.under("/auth", path);
    }

    static void keep(RoutingContext rc, boolean secure) {
        Cookie cookie = Cookie.cookie(Language.COOKIE, chosen(rc).orElseThrow().code())
                .setPath("/")
                .setMaxAge(Duration.ofDays(365).toSeconds())
                .setSameSite(CookieSameSite.LAX)
                .setSecure(secure);
        String rest = Arrays.stream(rc.request().query().split("&", -1))
                .filter(part -> !part.startsWith(PARAMETER))
                .collect(Collectors.joining("&"));
        rc.response()
                .addCookie(cookie)
                .setStatusCode(303)
                .putHeader("Location", rc.request().path() + (rest.isEmpty() ? "" : "?" + rest))
                .end();
    }

    private static Optional<Language> chosen(RoutingContext rc) {
        return rc.request().query() == null
                ? Optional.empty()
                : Language.of(rc.request().getParam(Language.COOKIE));
    }
}
