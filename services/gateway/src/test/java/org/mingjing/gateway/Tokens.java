package org.mingjing.gateway;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Looks into a token. */
final class Tokens {

    private Tokens() {}

    static String claim(String token, String name) {
        return claims(token).getString(name);
    }

    static Instant expiry(String token) {
        return Instant.ofEpochSecond(claims(token).getLong("exp"));
    }

    private static JsonObject claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }
}
