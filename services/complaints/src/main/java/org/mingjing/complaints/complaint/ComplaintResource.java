package org.mingjing.complaints.complaint;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.commons.timeline.Verification;
import org.mingjing.commons.web.Etags;

/** Filing and reading complaints over JSON. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class ComplaintResource {
    private final ComplaintService service;
    private final ComplaintReading reading;

    ComplaintResource(ComplaintService service, ComplaintReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "File a complaint",
            description = "By a citizen, an enterprise, nobody known (no login), an intake officer on behalf, or a"
                    + " system with the scope complaints.write. The PIN is in this answer only.")
    @APIResponse(responseCode = "201", description = "filed; receipt and PIN open it")
    @APIResponse(responseCode = "403", description = "this caller may not file")
    @APIResponse(responseCode = "422", description = "unknown organ or category, text too long, or key reused")
    public Response file(
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid FilingRequest request) {
        var filed = service.file(request, key);
        return Response.created(URI.create("/api/v1/complaints/" + filed.id()))
                .tag(Etags.of(0))
                .entity(filed)
                .build();
    }

    @GET
    @Operation(
            summary = "List the complaints that the caller may see",
            description = "Keyset pages: pass `next` back as `cursor`; no `next` is the end.")
    public Page<ComplaintSummary> list(
            @BeanParam ComplaintListParameters parameters,
            @Parameter(description = "filedAt, -filedAt (default) or dueAt") @RestQuery String sort,
            @Parameter(description = "1 to 200, 50 by default") @RestQuery Integer limit,
            @RestQuery String cursor) {
        return reading.list(parameters.filter(), ComplaintSort.of(sort), limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One complaint, with what the caller may do now")
    @APIResponse(responseCode = "404", description = "none, or not for this caller to see")
    public RestResponse<ComplaintView> get(UUID id) {
        return versioned(reading.get(id));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "Everything done to it, oldest first")
    public List<TimelineEntry> timeline(UUID id) {
        return reading.timeline(id);
    }

    @GET
    @Path("/{id}/timeline/verify")
    @Operation(summary = "Whether the timeline is as it was written")
    public Verification verify(UUID id) {
        return reading.verify(id);
    }
}
