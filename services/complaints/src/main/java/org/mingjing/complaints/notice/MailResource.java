package org.mingjing.complaints.notice;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.paging.Page;

/** Lets an operator see which letters did not get out. No address, no matter and no reporter is in the answers. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "notices")
public class MailResource {
    private final MailDesk desk;

    MailResource(MailDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Letters in a state, the newest first: FAILED, DUE or SENT")
    public Page<MailView> list(
            @RestQuery @DefaultValue("FAILED") MailState state, @RestQuery Integer limit, @RestQuery String cursor) {
        return desk.list(state, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them, with the tag that sending it again needs")
    public RestResponse<MailView> get(UUID id) {
        return versioned(desk.one(id));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Send one again that has failed")
    @APIResponse(responseCode = "409", description = "it has not failed")
    @APIResponse(responseCode = "412", description = "it was sent again or tried since then")
    @APIResponse(responseCode = "428", description = "without If-Match")
    public RestResponse<MailView> retry(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(desk.retry(id, ifMatch));
    }
}
