package org.mingjing.supervision.problem;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.web.Language;
import org.mingjing.commons.work.Worklist;

/** This service's part of the caller's worklist. */
@Path("/api/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "worklist")
public class WorkItemResource {

    private final WorkItems items;

    WorkItemResource(WorkItems items) {
        this.items = items;
    }

    @GET
    @Operation(summary = "What waits for the caller, due first")
    public Worklist list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context HttpHeaders headers) {
        return items.list(limit, cursor, Language.of(headers));
    }
}
