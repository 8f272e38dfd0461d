package org.mingjing.gateway.door;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mingjing.gateway.door.Caller.How;
import org.mingjing.gateway.login.BearerTenant;
import org.mingjing.pages.PageContext;

/** Finds out who calls, and only when there is something to find out: a session, a token, or a login under way. */
@ApplicationScoped
class Recognition {

    private static final String SESSION = "q_session";
    private static final Set<String> LOGIN_PATHS = Set.of("/login", "/login/callback", "/logout");

    private final IdentityProviderManager providers;

    Recognition(IdentityProviderManager providers) {
        this.providers = providers;
    }

    static boolean hasSession(RoutingContext rc) {
        return rc.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
    }

    static boolean needed(RoutingContext rc) {
        return hasSession(rc)
                || BearerTenant.hasBearer(rc)
                || LOGIN_PATHS.contains(rc.request().path());
    }

    Uni<Caller> recognise(RoutingContext rc) {
        // Quarkus' own handler would end the request before the door can say what became of the session
        BiConsumer<RoutingContext, Throwable> leftToTheDoor = (context, failure) -> {};
        rc.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leftToTheDoor);
        return QuarkusHttpUser.getSecurityIdentity(rc, providers).map(identity -> caller(rc, identity));
    }

    private static Caller caller(RoutingContext rc, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return Caller.anonymous();
        }
        How how = BearerTenant.hasBearer(rc) ? How.BEARER : How.SESSION;
        AccessToken token = new AccessToken(
                identity.getCredential(AccessTokenCredential.class).getToken());
        rc.put(
                PageContext.IDENTITY,
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addRoles(identity.getRoles())
                        .build());
        return new Caller(how, token.getSubject(), token.getRawToken(), identity.getRoles());
    }

    /** A session that cannot be used any more is taken from the browser; the request goes on without it. */
    static void forgetSession(RoutingContext rc, boolean secure) {
        for (Cookie cookie : rc.request().cookies()) {
            if (cookie.getName().startsWith(SESSION)) {
                rc.response()
                        .addCookie(Cookie.cookie(cookie.getName(), "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)
                                .setSecure(secure));
            }
        }
        QuarkusHttpUser.setIdentity(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(""))
                        .setAnonymous(true)
                        .build(),
                rc);
    }
}
