package org.mingjing.complaints.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.mingjing.commons.web.Etags;

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
    public Response ask(
            UUID complaintId,
            @Parameter(description = "makes a repeated request harmless") @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AskRequest request) {
        var asked = service.ask(new Way.Handling(complaintId), request, key);
        return created(asked);
    }

    static Response created(IdentityRequestView asked) {
        return Response.created(URI.create(IdentityRequestService.PATH + asked.id()))
                .tag(Etags.of(asked.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(asked)
                .build();
    }
}
