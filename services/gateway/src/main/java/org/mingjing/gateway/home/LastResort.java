package org.mingjing.gateway.home;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.mingjing.gateway.RouteOrder;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/** What belongs to nobody is not found, and what fails is said in our own words, never in a stack trace. */
@ApplicationScoped
public class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final Set<String> OWN = Set.of("/", "/work", "/api/v1/work-items", "/openapi");

    private final Refusals refusals;

    LastResort(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.NOBODYS).handler(this::check).failureHandler(this::failed);
    }

    private void check(RoutingContext rc) {
        HttpMethod method = rc.request().method();
        if (!OWN.contains(rc.request().path())) {
            refusals.end(rc, Refusal.NOT_FOUND);
        } else if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            refusals.end(rc, Refusal.WRONG_METHOD);
        } else {
            rc.next();
        }
    }

    private void failed(RoutingContext rc) {
        if (rc.failure() != null) {
            LOG.error("Request failed", rc.failure());
        }
        refusals.end(rc, rc.statusCode() > 0 ? Refusal.ofStatus(rc.statusCode()) : Refusal.FAILED);
    }

    /** The same for the gateway's own REST resources: 500. */
    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext rc) {
        LOG.error("Request failed", failure);
        return refusals.response(rc, Refusal.FAILED);
    }
}
