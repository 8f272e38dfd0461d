package org.mingjing.complaints.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;

/** Who took which list or overview away as a workbook. */
@Path("/api/v1/complaints/exports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"leader", "supervisor", "auditor"})
@Tag(name = "complaints")
public class ExportResource {
    private final ExportReading reading;

    ExportResource(ExportReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List the exports, the latest first",
            description = "A leader reads those of his organ, a supervisor or auditor those of his region and what lies"
                    + " below it. An export is written down before its first byte leaves.")
    public Page<ExportView> list(@RestQuery Integer limit, @RestQuery String cursor) {
        return reading.list(limit, cursor);
    }
}
