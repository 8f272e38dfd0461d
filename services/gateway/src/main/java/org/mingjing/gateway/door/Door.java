package org.mingjing.gateway.door;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mingjing.gateway.GatewayConfig;
import org.mingjing.gateway.PathPattern;
import org.mingjing.gateway.limit.RateLimits;
import org.mingjing.gateway.login.BearerTenant;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/**
 * Every request passes here first: correlation, headers of the answer, a clean path, the chosen language, who calls,
 * whether the request is forged, and whether there are too many. Only then comes a route.
 */
@ApplicationScoped
public class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    /** After Quarkus' own authentication (200) and authorization (100) handlers, which only prepare. */
    private static final int PRIORITY = 90;

    private final Recognition recognition;
    private final RateLimits limits;
    private final Refusals refusals;
    private final SameOrigin sameOrigin;
    private final SecurityHeaders headers;
    private final boolean https;

    Door(Recognition recognition, RateLimits limits, Refusals refusals, GatewayConfig config) {
        this.recognition = recognition;
        this.limits = limits;
        this.refusals = refusals;
        this.sameOrigin = new SameOrigin(config.publicUrl());
        this.https = "https".equals(config.publicUrl().getScheme());
        this.headers = new SecurityHeaders(https);
    }

    void install(@Observes Filters filters) {
        filters.register(this::open, PRIORITY);
    }

    private void open(RoutingContext rc) {
        Correlation.begin(rc);
        headers.installOn(rc);
        String path = rc.request().path();
        if (CleanPath.disguised(path)) {
            refusals.end(rc, Refusal.BAD_PATH);
        } else if (LanguageChoice.made(rc)) {
            LanguageChoice.keep(rc, https);
        } else if (PathPattern.under("/assets", path)) {
            rc.next();
        } else if (PathPattern.under("/auth", path) || !Recognition.needed(rc)) {
            admit(rc, Caller.anonymous());
        } else {
            recognise(rc);
        }
    }

    private void recognise(RoutingContext rc) {
        // the body must not flow away while the session is being looked at; the route that takes it lets it flow
        rc.request().pause();
        recognition.recognise(rc).subscribe().with(caller -> admit(rc, caller), failure -> notRecognised(rc, failure));
    }

    private void notRecognised(RoutingContext rc, Throwable failure) {
        if (rc.response().ended()) {
            return;
        }
        switch (failure) {
            case AuthenticationRedirectException elsewhere -> sendTo(rc, elsewhere);
            case AuthenticationFailedException f -> refusedToken(rc, f);
            case AuthenticationCompletionException f -> refusedToken(rc, f);
            default -> {
                LOG.warn("Nobody could say who calls", failure);
                refusals.end(rc, Refusal.IDENTITY_UNREACHABLE);
            }
        }
    }

    private static void sendTo(RoutingContext rc, AuthenticationRedirectException elsewhere) {
        rc.request().resume();
        rc.response()
                .setStatusCode(elsewhere.getCode())
                .putHeader("Location", elsewhere.getRedirectUri())
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private void refusedToken(RoutingContext rc, RuntimeException failure) {
        LOG.debug("Session or token refused", failure);
        if (BearerTenant.hasBearer(rc)) {
            Optional<Duration> wait = limits.count(
                    ClientKey.address(rc), true, method(rc), rc.request().path());
            refusals.end(rc, wait.map(Refusal::tooMany).orElse(Refusal.BAD_TOKEN));
        } else if ("/login/callback".equals(rc.request().path())) {
            refusals.end(rc, Refusal.LOGIN_FAILED);
        } else {
            Recognition.forgetSession(rc, https);
            admit(rc, Caller.anonymous());
        }
    }

    private void admit(RoutingContext rc, Caller caller) {
        caller.rememberIn(rc);
        Optional<Duration> wait = count(rc, caller);
        if (wait.isPresent()) {
            refusals.end(rc, Refusal.tooMany(wait.get()));
        } else if (forged(rc)) {
            refusals.end(rc, Refusal.FOREIGN_ORIGIN);
        } else {
            rc.next();
        }
    }

    private Optional<Duration> count(RoutingContext rc, Caller caller) {
        if (caller.system()) {
            return limits.countSystem(caller.subject());
        }
        String client = caller.known() ? caller.subject() : ClientKey.address(rc);
        return limits.count(client, !caller.known(), method(rc), rc.request().path());
    }

    private boolean forged(RoutingContext rc) {
        String path = rc.request().path();
        if (PathPattern.under("/auth", path)) {
            return false;
        }
        boolean session = Recognition.hasSession(rc) && !BearerTenant.hasBearer(rc);
        HttpMethod method = rc.request().method();
        boolean page = !PathPattern.under("/api", path);
        boolean allowed = "/logout".equals(path)
                ? sameOrigin.allowsLogout(rc.request().headers())
                : sameOrigin.allows(method, rc.request().headers(), page, session);
        return !allowed;
    }

    private static String method(RoutingContext rc) {
        return rc.request().method().name();
    }
}
