package org.mingjing.gateway.login;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.mingjing.gateway.PathPattern;
import org.mingjing.gateway.RouteOrder;
import org.mingjing.gateway.door.Caller;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/** {@code /login?to=}, the way back from Keycloak, and {@code /logout}; the code flow itself is Quarkus OIDC. */
@ApplicationScoped
public class LoginRoutes {

    private static final Logger LOG = Logger.getLogger(LoginRoutes.class);

    private final Refusals refusals;

    public LoginRoutes(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.get("/login").order(RouteOrder.OWN).handler(this::login);
        // a finished code flow never comes this far: the door has already sent the browser on
        router.get("/login/callback").order(RouteOrder.OWN).handler(rc -> refusals.end(rc, Refusal.LOGIN_FAILED));
        // with a session the door has sent the browser to Keycloak's logout; without one there is nothing to end
        router.get("/logout").order(RouteOrder.OWN).handler(rc -> redirect(rc.response(), "/"));
        router.post("/logout").order(RouteOrder.OWN).handler(rc -> redirect(rc.response(), "/"));
    }

    private void login(RoutingContext rc) {
        if (Caller.of(rc).known()) {
            redirect(rc.response(), destination(rc));
            return;
        }
        HttpAuthenticator authenticator = rc.get(HttpAuthenticator.class.getName());
        authenticator.sendChallenge(rc).subscribe().with(sent -> end(rc), failure -> {
            LOG.warn("The login could not be started", failure);
            refusals.end(rc, Refusal.IDENTITY_UNREACHABLE);
        });
    }

    /** Where the person wanted to go; the worklist is only for who has one. */
    private static String destination(RoutingContext rc) {
        boolean official = Caller.of(rc).official();
        String to = LocalPath.of(rc.request().getParam("to")).orElse(official ? "/work" : "/");
        return PathPattern.under("/work", to) && !official ? "/" : to;
    }

    private static void end(RoutingContext rc) {
        if (!rc.response().ended()) {
            rc.response().end();
        }
    }

    private static void redirect(HttpServerResponse response, String to) {
        response.setStatusCode(303).putHeader("Location", to).end();
    }
}
