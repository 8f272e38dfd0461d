package org.mingjing.complaints.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A reporter's notices, by login; with receipt and PIN they come with the look-up. */
@Path("/api/v1/complaints/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"citizen", "enterprise"})
@Tag(name = "notices")
public class NoticeResource {
    private final NoticeReading reading;
    private final AddressSetting setting;

    NoticeResource(NoticeReading reading, AddressSetting setting) {
        this.reading = reading;
        this.setting = setting;
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
    @Path("/mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send e-mail to this address from now on; it takes the place of the one that was kept",
            description =
                    "A letter goes there at once. No letter says anything of the complaint, and no answer shows the"
                            + " address.")
    @APIResponse(responseCode = "404", description = "not the caller's complaint")
    @APIResponse(responseCode = "422", description = "no consent, or the platform sends no e-mail")
    @APIResponse(responseCode = "429", description = "set too often within a day; see Retry-After")
    public NoticeBoard set(UUID id, @NotNull @Valid NoticeWish wish) {
        setting.set(id, wish);
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
