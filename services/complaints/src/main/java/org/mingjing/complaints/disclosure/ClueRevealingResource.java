package org.mingjing.complaints.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looking at the identity of whoever gave a clue, by a grant. */
@Path("/api/v1/handovers/{handoverId}/identity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "leader"})
@Tag(name = "identity requests")
public class ClueRevealingResource {
    private final IdentityRequestService service;

    ClueRevealingResource(IdentityRequestService service) {
        this.service = service;
    }

    @POST
    @Path("/reveal")
    @Operation(
            summary = "See who gave the clue, by the caller's own live grant",
            description = "A POST, since each look is written down. Nothing on the way may keep the answer.")
    @APIResponse(responseCode = "403", description = "no grant, or it has ended; or the clue went to another organ")
    @APIResponse(responseCode = "404", description = "no such clue, or not for this caller to see")
    @APIResponse(
            responseCode = "409",
            description = "the clue is fed back or taken back, nobody gave a name, or the identity was deleted")
    public Response reveal(UUID handoverId) {
        return IdentityRevealingResource.shown(service.reveal(new Way.Clue(handoverId)));
    }
}
