package org.mingjing.complaints.extension;

import static org.mingjing.commons.version.VersionedAnswer.created;
import static org.mingjing.commons.version.VersionedAnswer.versioned;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.idempotency.Idempotency;

/** 延期申请: the officer in charge asks for more time, the leader decides. */
@Path("/api/v1/complaints/{complaintId}/extension-requests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "extension requests")
@APIResponse(responseCode = "403", description = "not the caller's: the reporter reads none, who asked does not decide")
@APIResponse(responseCode = "404", description = "no such complaint for this caller")
public class ExtensionResource {
    private final ExtensionReading reading;
    private final ExtensionAsking asking;
    private final ExtensionDeciding deciding;
    private final SeeingRefusal seeing;

    ExtensionResource(
            ExtensionReading reading, ExtensionAsking asking, ExtensionDeciding deciding, SeeingRefusal seeing) {
        this.reading = reading;
        this.asking = asking;
        this.deciding = deciding;
        this.seeing = seeing;
    }

    @GET
    @Operation(summary = "The requests for more time on a complaint, the last one first (officials who see it)")
    public List<ExtensionRequestView> list(UUID complaintId) {
        return reading.of(complaintId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for more time (the officer who handles it); one request at a time",
            description = "As much as the rule of the clock allows at most. It lapses when the complaint moves on.")
    @APIResponse(responseCode = "201", description = "asked")
    @APIResponse(responseCode = "409", description = "nothing can be extended, or a request waits")
    @APIResponse(responseCode = "422", description = "more than the rule allows, or the key was used otherwise")
    public RestResponse<ExtensionRequestView> ask(
            UUID complaintId,
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ExtensionAsk ask) {
        return created(
                URI.create("/api/v1/complaints/" + complaintId + "/extension-requests"),
                asking.ask(complaintId, ask, key));
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve it (leader of the handling organ, not who asked): extends the complaint and tells the"
                    + " reporter",
            description = "If-Match is the version of the request.")
    @APIResponse(responseCode = "200", description = "approved")
    @APIResponse(responseCode = "409", description = "it waits no more, or nothing can be extended")
    public RestResponse<ExtensionRequestView> approve(
            UUID complaintId,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtensionApproval approval) {
        return versioned(deciding.approve(complaintId, id, ifMatch, approval));
    }

    @POST
    @Path("/{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Refuse it with the reason (leader of the handling organ, not who asked)",
            description = "If-Match is the version of the request.")
    @APIResponse(responseCode = "200", description = "refused")
    @APIResponse(responseCode = "409", description = "it waits no more")
    public RestResponse<ExtensionRequestView> refuse(
            UUID complaintId,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtensionRefusal refusal) {
        return versioned(deciding.refuse(complaintId, id, ifMatch, refusal));
    }

    @POST
    @Path("/{id}/seen")
    @Operation(summary = "Its refusal was seen by whoever asked: it waits on his worklist no more")
    @APIResponse(responseCode = "204", description = "seen; harmless to repeat")
    @APIResponse(responseCode = "403", description = "somebody else asked")
    @APIResponse(responseCode = "409", description = "it was not refused")
    public RestResponse<Void> seen(UUID complaintId, UUID id) {
        seeing.seen(complaintId, id);
        return RestResponse.noContent();
    }
}
