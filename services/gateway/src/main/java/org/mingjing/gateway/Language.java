package org.mingjing.gateway;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the platform; Chinese where nothing is said. */
public enum Language {
    ZH,
    EN;

    /** Name of the cookie that keeps the reader's choice. */
    public static final String COOKIE = "lang";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of that code, if it is one of ours. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The choice in the cookie, else the first of ours in Accept-Language, else Chinese. */
    public static Language of(HttpServerRequest request) {
        Cookie cookie = request.getCookie(COOKIE);
        Optional<Language> chosen = cookie == null ? Optional.empty() : of(cookie.getValue());
        return chosen.orElseGet(() -> accepted(request.getHeader("Accept-Language")));
    }

    private static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return ZH;
        }
        for (String part : header.split(",", -1)) {
            Optional<Language> language = of(part.strip().split("[-;]", 2)[0].toLowerCase(Locale.ROOT));
            if (language.isPresent()) {
                return language.get();
            }
        }
        return ZH;
    }
}
