package org.mingjing.commons.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;

/** Lets an operator see and replay parked events. The path names the service, since every service has this resource. */
@Path("/api/v1/operations/{service}/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Blocking
@Tag(name = "operations")
public class ParkedEventResource {
    private final ParkedEvents parked;
    private final CurrentScope scope;
    private final String service;

    @Inject
    ParkedEventResource(
            ParkedEvents parked, CurrentScope scope, @ConfigProperty(name = "mingjing.service") String service) {
        this.parked = parked;
        this.scope = scope;
        this.service = service;
    }

    @GET
    @Operation(summary = "Events that could not be applied, the newest first")
    public Page<ParkedEvent> list(
            @PathParam("service") String named,
            @QueryParam("replayed") boolean replayed,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        requireOurs(named);
        return parked.list(replayed, Cursor.decode(cursor), Cursor.limit(limit));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Apply a parked event now")
    public ParkedEvent replay(@PathParam("service") String named, @PathParam("id") UUID id) {
        requireOurs(named);
        return parked.replay(id, scope.get().actor());
    }

    private void requireOurs(String named) {
        if (!service.equals(named)) {
            throw ProblemException.notFound("service", named);
        }
    }
}
