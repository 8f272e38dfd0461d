package org.mingjing.gateway.login;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Callers that bring their own token are checked as a service would; all others by the session cookie. */
@ApplicationScoped
public class BearerTenant implements TenantResolver {

    @Override
    public String resolve(RoutingContext rc) {
        return hasBearer(rc) ? "bearer" : null;
    }

    /** Whether the request has a bearer token of its own. */
    public static boolean hasBearer(RoutingContext rc) {
        String authorization = rc.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
