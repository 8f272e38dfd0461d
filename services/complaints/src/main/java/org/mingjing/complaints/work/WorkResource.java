package org.mingjing.complaints.work;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.work.Worklist;

/** This service's part of the worklist that the gateway merges. */
@Path("/api/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "work")
public class WorkResource {
    private final WorkService service;

    WorkResource(WorkService service) {
        this.service = service;
    }

    @GET
    @Operation(summary = "What waits for the caller, what is due first on top")
    public Worklist list(@RestQuery Integer limit, @RestQuery String cursor) {
        return service.of(limit, cursor);
    }
}
