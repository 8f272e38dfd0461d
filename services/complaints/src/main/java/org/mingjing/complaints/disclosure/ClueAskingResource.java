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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.idempotency.Idempotency;

/** Asking for the identity of whoever gave a clue, by the organ that got it. */
@Path("/api/v1/handovers/{handoverId}/identity-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "leader"})
@Tag(name = "identity requests")
public class ClueAskingResource {
    private final IdentityRequestService service;

    ClueAskingResource(IdentityRequestService service) {
        this.service = service;
    }

    @POST
    @Operation(
            summary = "Ask to see who gave a clue (handlers and leaders of the organ that got it)",
            description =
                    "From the receipt of the clue to the feedback, while it is not taken back. A custodian decides;"
                            + " a grant is for the person who asked, and ends with the hand-over if not before.")
    @APIResponse(responseCode = "201", description = "asked; a custodian decides")
    @APIResponse(responseCode = "403", description = "the caller's organ did not get the clue")
    @APIResponse(responseCode = "404", description = "no such clue, or not for this caller to see")
    @APIResponse(
            responseCode = "409",
            description = "not acknowledged, fed back (`allowed` says what can be done), taken back, anonymous, over,"
                    + " deleted, or asked already")
    @APIResponse(responseCode = "422", description = "no such ground, or key reused")
    public RestResponse<IdentityRequestView> ask(
            UUID handoverId,
            @Parameter(description = "makes a repeated request harmless") @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AskRequest request) {
        return IdentityAskingResource.created(service.ask(new Way.Clue(handoverId), request, key));
    }
}
