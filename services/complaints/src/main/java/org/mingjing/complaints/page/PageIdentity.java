package org.mingjing.complaints.page;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mingjing.pages.PageContext;

/** Tells the frame of the pages who looks at them: authentication is lazy here, so the route does not know yet. */
class PageIdentity {
    private final SecurityIdentity identity;

    PageIdentity(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void remember(RoutingContext route) {
        route.put(PageContext.IDENTITY, identity);
    }
}
