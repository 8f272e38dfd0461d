package org.mingjing.complaints.complaint;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The scopes in the caller's token: what another organ's system was granted. */
@ApplicationScoped
public class TokenScopes {
    private final SecurityIdentity identity;

    TokenScopes(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the token carries the scope. */
    public boolean granted(String scope) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("scope") instanceof String scopes
                && List.of(scopes.split(" ")).contains(scope);
    }
}
