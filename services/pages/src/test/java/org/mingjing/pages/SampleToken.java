package org.mingjing.pages;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A person's token with the claims a test gives it. */
record SampleToken(String login, Map<String, String> claims) implements JsonWebToken {
    @Override
    public String getName() {
        return login;
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T getClaim(String claim) {
        return (T) claims.get(claim);
    }
}
