package org.mingjing.complaints.disposition;

import io.quarkus.security.Authenticated;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.idempotency.Idempotency;

/** 处理: the decisions on persons after one complaint. */
@Path("/api/v1/complaints/{complaintId}/dispositions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
@APIResponse(
        responseCode = "403",
        description = "not the caller's: the reporter reads none, who does not handle it adds none")
@APIResponse(responseCode = "404", description = "no such complaint for this caller")
public class ComplaintDispositionResource {
    private final DispositionReading reading;
    private final DispositionService service;

    ComplaintDispositionResource(DispositionReading reading, DispositionService service) {
        this.reading = reading;
        this.service = service;
    }

    @GET
    @Operation(
            summary = "The people dealt with after a complaint, the latest decision first (officials who see it)",
            description = "Keyset pages: pass `next` back as `cursor`. Systems are not told who it was.")
    @APIResponse(responseCode = "200", description = "a page")
    public Response list(UUID complaintId, @RestQuery Integer limit, @RestQuery String cursor) {
        return privately(Response.ok(reading.of(complaintId, limit, cursor)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a decision on a person after the conclusion (leader or the officer who handles it)",
            description = "One person each; whoever was counted by the conclusion is not added again.")
    @APIResponse(responseCode = "201", description = "added")
    @APIResponse(responseCode = "409", description = "not concluded")
    @APIResponse(
            responseCode = "422",
            description = "a day before the complaint or to come, or the key was used otherwise")
    public Response add(
            UUID complaintId,
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid DispositionRequest decision) {
        return privately(Response.created(URI.create("/api/v1/complaints/" + complaintId + "/dispositions"))
                .entity(service.add(complaintId, decision, key)));
    }

    private static Response privately(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
