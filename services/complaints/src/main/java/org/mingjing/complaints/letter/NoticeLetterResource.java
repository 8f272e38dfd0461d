package org.mingjing.complaints.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.commons.web.ProblemException;

/** 告知书: what the reporter was told on the way, as numbered letters for whoever does not read it on a page. */
@Path("/api/v1/complaints/{complaintId}/letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
@Tag(name = "letters")
public class NoticeLetterResource {
    private final IssuingLetters issuing;
    private final SpeakingNotices speaking;
    private final StrikingNotices striking;
    private final NoticeLetterReading reading;

    NoticeLetterResource(
            IssuingLetters issuing, SpeakingNotices speaking, StrikingNotices striking, NoticeLetterReading reading) {
        this.issuing = issuing;
        this.speaking = speaking;
        this.striking = striking;
        this.reading = reading;
    }

    /** In the order in which the reporter was told. */
    public record Letters(List<LetterView> items) {
        public Letters {
            items = List.copyOf(items);
        }
    }

    @GET
    @Operation(
            summary = "The letters of a complaint: made with their numbers, and those that can be made",
            description =
                    "`due` is one that the reporter needs on paper: he is not reached otherwise and was not told by word, or"
                            + " the article in `inWriting` wants it in writing. The reply has a letter of its own.")
    @APIResponse(responseCode = "404", description = "no such complaint, or not for this caller to see")
    public Letters list(UUID complaintId) {
        return new Letters(reading.of(complaintId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"intake", "handler", "leader"})
    @Operation(
            summary = "Make a letter of something that the reporter was told (whoever handles the complaint)",
            description = "It gets its number once: asked for again, the same letter comes back with 200, so that a"
                    + " repeated request is harmless without a key.")
    @APIResponse(responseCode = "201", description = "made, with its number")
    @APIResponse(responseCode = "200", description = "made before")
    @APIResponse(responseCode = "403", description = "not of the organ that handles it")
    @APIResponse(responseCode = "404", description = "unseen, or the reporter was told no such thing at that moment")
    public RestResponse<LetterView> issue(UUID complaintId, @NotNull @Valid LetterRequest request) {
        var issued = issuing.issue(complaintId, request);
        var letter = reading.of(complaintId).stream()
                .filter(one -> issued.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
        return RestResponse.status(issued.anew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, letter);
    }

    @POST
    @Path("/spoken")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"intake", "handler", "leader"})
    @Operation(
            summary =
                    "Note that the caller told the reporter by telephone or at the window (whoever handles the complaint)",
            description =
                    "The letter is due no more, unless an article wants it in writing (`inWriting`). It is noted once:"
                            + " again, what stands comes back with 200, so that a repeated request is harmless without a key.")
    @APIResponse(responseCode = "201", description = "noted")
    @APIResponse(responseCode = "200", description = "noted before")
    @APIResponse(responseCode = "403", description = "not of the organ that handles it")
    @APIResponse(responseCode = "404", description = "unseen, or the reporter was told no such thing at that moment")
    @APIResponse(responseCode = "422", description = "a moment before that, or to come")
    public RestResponse<LetterView> spoken(UUID complaintId, @NotNull @Valid SpokenRequest request) {
        var anew = speaking.note(complaintId, request);
        var letter = one(complaintId, request.kind(), request.toldAt());
        return RestResponse.status(anew ? RestResponse.Status.CREATED : RestResponse.Status.OK, letter);
    }

    @POST
    @Path("/spoken/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"intake", "handler", "leader"})
    @Operation(
            summary = "Strike through a note that was made by mistake (whoever made it, or the leader)",
            description = "The note stays in the timeline, the letter is due again, and telling may be noted again."
                    + " Harmless where no note stands, so that it may be repeated.")
    @APIResponse(responseCode = "200", description = "no note of it stands")
    @APIResponse(responseCode = "403", description = "noted by somebody else, or not of the organ that handles it")
    @APIResponse(responseCode = "404", description = "unseen, or the reporter was told no such thing at that moment")
    public LetterView strike(UUID complaintId, @NotNull @Valid LetterRequest request) {
        striking.strike(complaintId, request);
        return one(complaintId, request.kind(), request.toldAt());
    }

    private LetterView one(UUID complaintId, LetterKind kind, Instant toldAt) {
        return reading.of(complaintId).stream()
                .filter(one -> one.kind() == kind && one.toldAt().toInstant().equals(toldAt))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", kind));
    }
}
