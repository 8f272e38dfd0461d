package org.mingjing.commons.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The caller's language: the cookie {@code lang}, else Accept-Language, else Chinese. */
public final class Language {
    /** Chinese, which is also the default. */
    public static final String ZH = "zh";
    /** English. */
    public static final String EN = "en";

    private Language() {}

    /** {@link #ZH} or {@link #EN}. */
    public static String of(HttpHeaders headers) {
        Map<String, Cookie> cookies = headers.getCookies();
        Cookie chosen = cookies == null ? null : cookies.get("lang");
        return of(chosen == null ? null : chosen.getValue(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static String of(String cookie, String acceptLanguage) {
        if (ZH.equals(cookie) || EN.equals(cookie)) {
            return cookie;
        }
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        return ranges(acceptLanguage).stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(language -> ZH.equals(language) || EN.equals(language))
                .findFirst()
                .orElse(ZH);
    }

    /** A header that cannot be read says nothing about the language. */
    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
