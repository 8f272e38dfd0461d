package org.mingjing.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens for the demo people and system clients, as Keycloak would give them; real quarkus-oidc accepts them. */
public final class TestTokens {
    private TestTokens() {}

    /** A token of this person or client, valid for an hour. Use it as {@code auth().oauth2(token)}. */
    public static String of(String user) {
        return SigningKey.trusted().sign(claims(user));
    }

    /** A token with some claims replaced; a null value removes the claim. */
    public static String of(String user, Map<String, Object> changed) {
        Map<String, Object> claims = claims(user);
        changed.forEach((name, value) -> {
            if (value == null) {
                claims.remove(name);
            } else {
                claims.put(name, value);
            }
        });
        return SigningKey.trusted().sign(claims);
    }

    /** A token that ended an hour ago. */
    public static String expired(String user) {
        long now = Instant.now().getEpochSecond();
        return of(user, Map.of("iat", now - 7200, "exp", now - 3600));
    }

    /** A token with right claims under a key that nobody trusts. */
    public static String forged(String user) {
        return SigningKey.stranger().sign(claims(user));
    }

    /** Who gives them: the identity stub, which runs from the first time that it is asked for. */
    public static String issuer() {
        return OidcStub.url();
    }

    /** The {@code sub} claim of this person: stable over runs. */
    public static String subject(String user) {
        return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Map<String, Object> claims(String user) {
        DemoPerson person = DemoPerson.named(user);
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", OidcStub.url());
        claims.put("sub", subject(user));
        claims.put("aud", List.of("mingjing"));
        claims.put("azp", person.isSystem() ? user : "gateway");
        claims.put("typ", "Bearer");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now);
        claims.put("exp", now + 3600);
        claims.put("preferred_username", person.isSystem() ? "service-account-" + user : user);
        claims.put("roles", person.roles());
        claims.put("scope", person.isSystem() ? person.scopes() : "openid profile");
        if (person.organ() != null) {
            claims.put("organ", person.organ());
            claims.put("region", person.region());
            claims.put("staff_no", user);
        }
        return claims;
    }
}
