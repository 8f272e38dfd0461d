package org.mingjing.complaints.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change of the key that wraps reporters' identities, for operators; no key is ever told. */
@Path("/api/v1/identity-keys/rewrap")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "operations")
public class RewrapResource {
    private final RewrapService service;

    RewrapResource(RewrapService service) {
        this.service = service;
    }

    @POST
    @Operation(
            summary = "Have all data keys wrapped by the primary key",
            description = "Goes on in the background, in batches; asking again while it does changes nothing.")
    @APIResponse(responseCode = "202", description = "asked for; GET tells how far it is")
    public Response ask() {
        return answer(202, service.ask());
    }

    @GET
    @Operation(summary = "How far it is")
    @APIResponse(responseCode = "404", description = "never asked for")
    public Response progress() {
        return answer(200, service.progress());
    }

    private static Response answer(int status, Rewrap rewrap) {
        return Response.status(status)
                .entity(rewrap)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
