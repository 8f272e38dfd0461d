package org.mingjing.gateway.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.gateway.door.Caller;

/** The citizen's first page: what can be done here, and what is promised. */
@Path("/")
public class HomePages {

    private final RoutingContext rc;

    HomePages(RoutingContext rc) {
        this.rc = rc;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(boolean known, boolean official);
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public TemplateInstance home() {
        Caller caller = Caller.of(rc);
        return Templates.home(caller.known(), caller.official());
    }
}
