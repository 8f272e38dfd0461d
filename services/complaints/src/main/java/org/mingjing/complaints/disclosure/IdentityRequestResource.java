package org.mingjing.complaints.disclosure;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.paging.Page;

/** Requests to see reporters' identities, for who asked and for the custodians who decide. */
@Path("/api/v1/identity-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"identity-custodian", "handler", "leader"})
@Tag(name = "identity requests")
public class IdentityRequestResource {
    private final IdentityRequestReading reading;
    private final IdentityRequestService service;

    IdentityRequestResource(IdentityRequestReading reading, IdentityRequestService service) {
        this.reading = reading;
        this.service = service;
    }

    @GET
    @Operation(
            summary = "The requests that the caller made or decides, the newest first",
            description = "Keyset pages: pass `next` back as `cursor`; no `next` is the end.")
    public Page<IdentityRequestView> list(
            @RestQuery IdentityRequestState state,
            @Parameter(example = "VERIFY_IN_PERSON") @RestQuery String ground,
            @Parameter(example = "FY230300") @RestQuery String handlingOrgan,
            @Parameter(example = "G4-02") @RestQuery String category,
            @Parameter(description = "1 to 200, 50 by default") @RestQuery Integer limit,
            @RestQuery String cursor) {
        return reading.list(new IdentityRequestFilter(state, ground, handlingOrgan, category), limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One request, with what the caller may do with it")
    @APIResponse(responseCode = "404", description = "none, or not for this caller to see")
    public RestResponse<IdentityRequestView> get(UUID id) {
        return versioned(reading.get(id));
    }

    @POST
    @Path("/{id}/grant")
    @Operation(summary = "Let the person who asked look, for a limited time (custodian of the region, four eyes)")
    @APIResponse(responseCode = "403", description = "not a custodian's, or the caller's own request")
    @APIResponse(responseCode = "409", description = "decided already, or lapsed")
    public RestResponse<IdentityRequestView> grant(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(service.grant(id, ifMatch));
    }

    @POST
    @Path("/{id}/deny")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not, with the reason")
    @APIResponse(responseCode = "403", description = "not a custodian's, or the caller's own request")
    @APIResponse(responseCode = "409", description = "decided already, or lapsed")
    public RestResponse<IdentityRequestView> deny(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid DenyRequest request) {
        return versioned(service.deny(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/seen")
    @Operation(summary = "Its denial was seen by whoever asked: it waits on his worklist no more")
    @APIResponse(responseCode = "204", description = "seen; harmless to repeat")
    @APIResponse(responseCode = "403", description = "somebody else asked")
    @APIResponse(responseCode = "409", description = "it was not denied")
    public RestResponse<Void> seen(UUID id) {
        reading.seen(id);
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a grant back before it ends, with the reason (any custodian who may decide it)")
    @APIResponse(responseCode = "403", description = "not a custodian's, or the caller's own request")
    @APIResponse(responseCode = "409", description = "not granted, or the grant has ended")
    public RestResponse<IdentityRequestView> revoke(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RevokeRequest request) {
        return versioned(service.revoke(id, ifMatch, request));
    }
}
