package org.mingjing.gateway.door;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The claims of an access token whose signature was already checked: what pages know of a person comes from here. */
final class AccessToken implements JsonWebToken {

    private final String raw;
    private final JsonObject claims;

    AccessToken(String raw) {
        this.raw = raw;
        byte[] payload = Base64.getUrlDecoder().decode(raw.split("\\.", -1)[1]);
        this.claims = new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }

    @Override
    public String getName() {
        return claims.getString("preferred_username", claims.getString("sub"));
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.fieldNames();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface is so
    public <T> T getClaim(String name) {
        return (T) (Claims.raw_token.name().equals(name) ? raw : claims.getValue(name));
    }
}
