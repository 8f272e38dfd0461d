package org.mingjing.supervision.problem;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.timeline.Verification;

/** The ledger over HTTP. */
@Path("/api/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "auditor", "handler", "leader", "intake"})
@Tag(name = "problems", description = "问题台账：立账、整改意见书、报送、销号、复查")
public class ProblemResource {

    private final ProblemReading reading;
    private final ProblemRegistering registering;
    private final ProblemService service;
    private final ProblemHistory history;

    ProblemResource(
            ProblemReading reading, ProblemRegistering registering, ProblemService service, ProblemHistory history) {
        this.reading = reading;
        this.registering = registering;
        this.service = service;
        this.history = history;
    }

    @GET
    @Operation(summary = "The ledger, newest first", description = "What the caller may see; keyset pages by `next`.")
    public Page<ProblemSummary> list(
            @BeanParam ProblemFilter filter, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return reading.list(filter, limit, cursor);
    }

    @GET
    @Path("/overview")
    @Operation(summary = "The ledger in numbers", description = "Each count names the list of its records.")
    public ProblemOverview overview(@BeanParam ProblemFilter filter) {
        return reading.overview(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A problem, with its ETag and what the caller may do now")
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    public RestResponse<ProblemView> get(@PathParam("id") UUID id) {
        return versioned(reading.get(id));
    }

    @POST
    @RolesAllowed({"supervisor", "leader"})
    @Operation(
            summary = "Enter a problem in the ledger",
            description = "A supervisor for organs of the region; a leader for a self-check of the own organ.")
    @APIResponse(responseCode = "201", description = "Entered; a repeated Idempotency-Key gives the same answer")
    @APIResponse(responseCode = "403", description = "Not the caller's region or organ")
    @APIResponse(responseCode = "422", description = "No such organ or category, or the key was used with another body")
    public Response register(
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ProblemRequest request) {
        return registering.register(request, key).toResponse();
    }

    @POST
    @Path("/{id}/notify")
    @RolesAllowed("supervisor")
    @Operation(summary = "发整改意见书", description = "REGISTERED or REOPENED → NOTIFIED")
    public RestResponse<ProblemView> notify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProblemAction.Notify action) {
        return versioned(service.act(id, ifMatch, action));
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({"handler", "leader"})
    @Operation(summary = "报送整改", description = "NOTIFIED → SUBMITTED, by the responsible organ")
    public RestResponse<ProblemView> submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProblemAction.Submit action) {
        return versioned(service.act(id, ifMatch, action));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("supervisor")
    @Operation(summary = "退回", description = "SUBMITTED → NOTIFIED")
    public RestResponse<ProblemView> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProblemAction.Return action) {
        return versioned(service.act(id, ifMatch, action));
    }

    @POST
    @Path("/{id}/sign-off")
    @RolesAllowed("supervisor")
    @Operation(summary = "销号", description = "SUBMITTED → SIGNED_OFF; never by who submitted, this time or before")
    public RestResponse<ProblemView> signOff(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProblemAction.SignOff action) {
        return versioned(service.act(id, ifMatch, action));
    }

    @POST
    @Path("/{id}/recheck")
    @RolesAllowed("supervisor")
    @Operation(
            summary = "复查",
            description = "SIGNED_OFF → CONSOLIDATED or REOPENED; by neither who submitted nor who signed off")
    public RestResponse<ProblemView> recheck(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProblemAction.Recheck action) {
        return versioned(service.act(id, ifMatch, action));
    }

    @POST
    @Path("/{id}/fix-on-the-spot")
    @RolesAllowed("supervisor")
    @Operation(summary = "立行立改", description = "REGISTERED → SIGNED_OFF, counted apart; never by who registered it")
    public RestResponse<ProblemView> fixOnTheSpot(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProblemAction.FixOnTheSpot action) {
        return versioned(service.act(id, ifMatch, action));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "What happened, oldest first")
    public List<ProblemStep> timeline(@PathParam("id") UUID id) {
        return history.of(id);
    }

    @GET
    @Path("/{id}/timeline/verify")
    @Operation(summary = "Whether the timeline is as it was written")
    public Verification verify(@PathParam("id") UUID id) {
        return history.verify(id);
    }
}
