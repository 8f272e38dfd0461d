package org.mingjing.complaints.message;

import io.quarkus.security.Authenticated;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.idempotency.Idempotency;

/** The thread between a complaint's reporter, by login, and those who handle it. */
@Path("/api/v1/complaints/{complaintId}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "messages")
@APIResponse(responseCode = "403", description = "the caller sees the complaint but is on neither side")
@APIResponse(responseCode = "404", description = "no such complaint for this caller")
public class MessageResource {
    private final MessageService service;

    MessageResource(MessageService service) {
        this.service = service;
    }

    /** How many messages were marked. */
    public record Marked(int marked) {}

    @GET
    @Operation(
            summary = "The messages, newest first",
            description = "Keyset pages: pass `next` back as `cursor`. Reading does not mark them as read.")
    public Response list(UUID complaintId, @RestQuery Integer limit, @RestQuery String cursor) {
        return privately(Response.ok(service.page(complaintId, limit, cursor)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write to the other side",
            description = "The reporter writes to the office and the office to the reporter; what the other side wrote"
                    + " before counts as read by that, through the message `lastSeen` when it is given.")
    @APIResponse(responseCode = "201", description = "written")
    @APIResponse(responseCode = "409", description = "the complaint is ended")
    @APIResponse(responseCode = "422", description = "too long, or the key was used for another text")
    @APIResponse(responseCode = "429", description = "the day's number is reached; see Retry-After")
    public Response write(
            UUID complaintId,
            @Parameter(description = "makes a repeated request harmless") @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid MessageRequest request) {
        return privately(Response.created(URI.create("/api/v1/complaints/" + complaintId + "/messages"))
                .entity(service.write(complaintId, request.text(), request.lastSeen(), key)));
    }

    @POST
    @Path("/read")
    @Operation(
            summary = "Mark what the other side wrote as read",
            description =
                    "Through the message `lastSeen`, so that what has come since then goes on waiting; all without it.")
    public Marked read(UUID complaintId, @RestQuery UUID lastSeen) {
        return new Marked(service.read(complaintId, lastSeen));
    }

    private static Response privately(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
