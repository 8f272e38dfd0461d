package org.mingjing.complaints.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A reporter's notices, by login; with receipt and PIN they come with the look-up. */
@Path("/api/v1/complaints/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"citizen", "enterprise"})
@Tag(name = "notices")
public class NoticeResource {
    private final NoticeReading reading;

    NoticeResource(NoticeReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(summary = "News of my complaint, the latest first; reading here marks nothing")
    public NoticeBoard list(UUID id) {
        return reading.of(id);
    }

    @POST
    @Path("/read")
    @Operation(summary = "I have seen them")
    public NoticeBoard read(UUID id) {
        reading.read(id);
        return reading.of(id);
    }

    @POST
    @Path("/stop-mail")
    @Operation(summary = "No more e-mail; the address is deleted")
    public NoticeBoard stop(UUID id) {
        reading.stopLetters(id);
        return reading.of(id);
    }
}
