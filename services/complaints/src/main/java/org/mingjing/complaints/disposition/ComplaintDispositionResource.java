package org.mingjing.complaints.disposition;

import static org.mingjing.commons.version.VersionedAnswer.created;
import static org.mingjing.commons.version.VersionedAnswer.versioned;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestResponse;
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
    private final DispositionCorrections corrections;

    ComplaintDispositionResource(
            DispositionReading reading, DispositionService service, DispositionCorrections corrections) {
        this.reading = reading;
        this.service = service;
        this.corrections = corrections;
    }

    @GET
    @Operation(
            summary = "The people dealt with after a complaint, the latest decision first (officials who see it)",
            description =
                    "Keyset pages: pass `next` back as `cursor`. Systems are not told who it was. `ended=true` shows"
                            + " also the rows that count no more, each with `ended`.")
    @APIResponse(responseCode = "200", description = "a page")
    public Response list(
            UUID complaintId,
            @RestQuery @DefaultValue("false") boolean ended,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        return Response.ok(reading.of(complaintId, ended, limit, cursor))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a decision on a person after the conclusion (leader or the officer who handles it)",
            description =
                    "One person each. Whoever the conclusion counted in the same way without naming him is not counted"
                            + " twice: the new row takes the place of one that only counted, unless `additional` is true.")
    @APIResponse(responseCode = "201", description = "added")
    @APIResponse(responseCode = "409", description = "not concluded")
    @APIResponse(
            responseCode = "422",
            description = "a day before the complaint or to come, or the key was used otherwise")
    public RestResponse<DispositionView> add(
            UUID complaintId,
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid DispositionRequest decision) {
        return created(at(complaintId), service.add(complaintId, decision, key));
    }

    @POST
    @Path("/{id}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Strike out a row: there was no such decision (whoever may add one)",
            description = "The row stays, struck through, and counts no more. If-Match is the version of the row.")
    @APIResponse(responseCode = "200", description = "struck out")
    @APIResponse(responseCode = "409", description = "not concluded, or it counts no more already")
    @APIResponse(responseCode = "412", description = "another version")
    public RestResponse<DispositionView> strike(
            UUID complaintId,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StrikeRequest request) {
        return versioned(corrections.strike(complaintId, id, ifMatch, request));
    }

    @POST
    @Path("/{id}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct a row: another one stands in its place (whoever may add one)",
            description =
                    "The wrong row stays, struck through, and counts no more; the answer is the new one. If-Match is"
                            + " the version of the wrong row.")
    @APIResponse(responseCode = "201", description = "the row that counts")
    @APIResponse(responseCode = "409", description = "not concluded, or it counts no more already")
    @APIResponse(responseCode = "412", description = "another version")
    @APIResponse(responseCode = "422", description = "a day before the complaint or to come")
    public RestResponse<DispositionView> correct(
            UUID complaintId,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        return created(at(complaintId), corrections.correct(complaintId, id, ifMatch, request));
    }

    private static URI at(UUID complaintId) {
        return URI.create("/api/v1/complaints/" + complaintId + "/dispositions");
    }
}
