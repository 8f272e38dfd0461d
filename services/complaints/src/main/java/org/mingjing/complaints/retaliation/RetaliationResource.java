package org.mingjing.complaints.retaliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.complaints.complaint.FiledView;

/** 打击报复: the reporter of a complaint says that he suffered for it. */
@Path("/api/v1/complaints/{complaintId}/retaliation-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"citizen", "enterprise"})
@Tag(name = "retaliation")
public class RetaliationResource {
    private final RetaliationService service;
    private final RetaliationReading reading;

    RetaliationResource(RetaliationService service, RetaliationReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @Operation(
            summary = "Report retaliation for one's own complaint",
            description =
                    "A new complaint is filed with a receipt and PIN of its own, tied to the first one, and goes at"
                            + " once to the organ above the one that handles the first, never to one that is accused.")
    @APIResponse(responseCode = "201", description = "filed; receipt and PIN open it, and stand in this answer only")
    @APIResponse(responseCode = "404", description = "none, or not the caller's own")
    @APIResponse(responseCode = "409", description = "as many reports as one complaint may have")
    @APIResponse(responseCode = "422", description = "unknown organ, text too long, or no organ left to send it to")
    public Response report(
            UUID complaintId,
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid RetaliationRequest request) {
        return created(service.report(complaintId, request, key));
    }

    @GET
    @RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
    @Operation(
            summary = "What a complaint has to do with retaliation (officials who see it)",
            description =
                    "Of a report: which complaint came first. Of a first one: when its reporter reported retaliation,"
                            + " and nothing else; whoever is accused in a report, or works in the organ that is, learns nothing.")
    @APIResponse(responseCode = "404", description = "none, or not for this caller to see")
    public Response about(UUID complaintId) {
        return Response.ok(reading.of(complaintId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response created(FiledView filed) {
        return Response.created(URI.create("/api/v1/complaints/" + filed.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(filed)
                .build();
    }
}
