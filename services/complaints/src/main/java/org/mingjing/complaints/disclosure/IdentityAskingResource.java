package org.mingjing.complaints.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.version.VersionedAnswer;

/** Asking for the identity of one complaint's reporter, by those who handle it. */
@Path("/api/v1/complaints/{complaintId}/identity-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "leader"})
@Tag(name = "identity requests")
public class IdentityAskingResource {
    private final IdentityRequestService service;

    IdentityAskingResource(IdentityRequestService service) {
        this.service = service;
    }

    @POST
    @Operation(summary = "Ask to see who filed it (assigned handler, or leader of the handling organ)")
    @APIResponse(responseCode = "201", description = "asked; a custodian decides")
    @APIResponse(responseCode = "403", description = "the caller does not handle it")
    @APIResponse(responseCode = "409", description = "anonymous, over, deleted, or asked already")
    @APIResponse(responseCode = "422", description = "no such ground, no reason, or key reused")
    public RestResponse<IdentityRequestView> ask(
            UUID complaintId,
            @Parameter(description = "makes a repeated request harmless") @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AskRequest request) {
        return created(service.ask(new Way.Handling(complaintId), request, key));
    }

    static RestResponse<IdentityRequestView> created(IdentityRequestView asked) {
        return VersionedAnswer.created(URI.create(IdentityRequestService.PATH + asked.id()), asked);
    }
}
