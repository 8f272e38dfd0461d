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

/** 重复件、联名件: complaints that belong together. */
@Path("/api/v1/complaints/{complaintId}/links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
@Tag(name = "links")
public class LinkResource {
    private final LinkService service;
    private final LinkReading reading;

    LinkResource(LinkService service, LinkReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "What it is tied to, as far as the caller sees both ends",
            description = "The first one of a repeat with its outcome, the repeats of a first one, the joint ones.")
    @APIResponse(responseCode = "404", description = "none, or not for this caller to see")
    public Response list(UUID complaintId) {
        return privately(reading.of(complaintId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"intake", "handler", "leader"})
    @Operation(
            summary = "Tie it to another complaint (intake, handler or leader of the handling organ)",
            description =
                    "REPEAT 重复: the later one of the two becomes a repeat of the earlier one, about the same organ."
                            + " JOINT 联名: they are handled together and are equal. If-Match is the version of this complaint.")
    @APIResponse(responseCode = "403", description = "another organ handles it")
    @APIResponse(
            responseCode = "409",
            description =
                    "already linked with each other; the later one is a repeat of another one already; each is handled"
                            + " jointly with others already; a link would tell an organ that has to stand aside, or does not go"
                            + " with one that the caller does not see; or one of the two has ended")
    @APIResponse(
            responseCode = "422",
            description = "with itself, about another organ, or no complaint that the caller sees")
    public Response link(
            UUID complaintId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid LinkRequest request) {
        return privately(service.link(complaintId, ifMatch, request));
    }

    @POST
    @Path("/{otherId}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"intake", "handler", "leader"})
    @Operation(
            summary = "Take the two apart",
            description = "A repeat from its first one; or this complaint leaves those it is handled jointly with.")
    @APIResponse(responseCode = "404", description = "the two are not tied, as far as the caller sees")
    public Response unlink(
            UUID complaintId,
            UUID otherId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return privately(service.unlink(complaintId, otherId, ifMatch, request));
    }

    static Response privately(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
