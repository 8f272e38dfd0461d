package org.mingjing.complaints.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looking at the identity of one complaint's reporter, by a grant. */
@Path("/api/v1/complaints/{complaintId}/identity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "leader"})
@Tag(name = "identity requests")
public class IdentityRevealingResource {
    private final IdentityRequestService service;

    IdentityRevealingResource(IdentityRequestService service) {
        this.service = service;
    }

    @POST
    @Path("/reveal")
    @Operation(
            summary = "See who filed it, by the caller's own live grant",
            description = "A POST, since each look is written down. Nothing on the way may keep the answer.")
    @APIResponse(responseCode = "403", description = "no grant, or it has ended")
    @APIResponse(responseCode = "409", description = "nobody gave a name, or the identity was deleted")
    public Response reveal(UUID complaintId) {
        return shown(service.reveal(new Way.Handling(complaintId)));
    }

    @POST
    @Path("/files/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A file that shows who filed it, by the caller's own live grant",
            description =
                    "The sealed ones that `reveal` lists. A POST, since this is a look like any other and written down.")
    @APIResponse(responseCode = "403", description = "no grant, or it has ended")
    @APIResponse(responseCode = "404", description = "no such complaint for this caller, or no such sealed file of it")
    public Response file(UUID complaintId, UUID file) {
        return service.file(complaintId, file).download();
    }

    static Response shown(RevealedIdentity identity) {
        return Response.ok(identity)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
