package org.mingjing.complaints.link;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which complaints may be the same again; a person decides. */
@Path("/api/v1/complaints/{complaintId}/repeats")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake", "handler", "leader"})
@Tag(name = "links")
public class RepeatResource {
    private final RepeatReading reading;
    private final Dismissing dismissing;

    RepeatResource(RepeatReading reading, Dismissing dismissing) {
        this.reading = reading;
        this.dismissing = dismissing;
    }

    @GET
    @Operation(
            summary = "Proposed repeats: same organ, similar text, filed within 90 days",
            description =
                    "For the handling organ. Only complaints that the caller sees are compared; the score is Dice's"
                            + " coefficient of character pairs. Dismissed proposals stand apart with who dismissed them.")
    @APIResponse(responseCode = "403", description = "another organ handles it")
    @APIResponse(responseCode = "404", description = "none, or not for this caller to see")
    public Response list(UUID complaintId) {
        return LinkResource.privately(reading.of(complaintId));
    }

    @POST
    @Path("/{otherId}/dismiss")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "It is not the same; it is not proposed again")
    @APIResponse(responseCode = "409", description = "somebody said so before")
    public Response dismiss(
            UUID complaintId,
            UUID otherId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return LinkResource.privately(dismissing.dismiss(complaintId, otherId, ifMatch, request));
    }
}
