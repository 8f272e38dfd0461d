package org.mingjing.complaints.evidence;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence of a complaint, for its reporter and for those who handle it. */
@Path("/api/v1/complaints/{complaintId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "evidence")
public class EvidenceResource {
    private final EvidenceService service;
    private final EvidenceDesk desk;
    private final EvidenceNews news;
    private final Uploads uploads;

    EvidenceResource(EvidenceService service, EvidenceDesk desk, EvidenceNews news, Uploads uploads) {
        this.service = service;
        this.desk = desk;
        this.news = news;
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a file",
            description =
                    "The type is recognised by content; the SHA-256 is in the answer. What an office adds is not for the"
                            + " reporter, who then learns nothing of it, unless the field `forReporter` is true, as for what he"
                            + " sent by post. With `sealed` it is for him and shows who he is, as a letter does: nobody else gets it"
                            + " without a granted look. What the reporter adds waits to be marked as seen.")
    @APIResponse(responseCode = "409", description = "the complaint has ended, and its evidence with it")
    @APIResponse(responseCode = "413", description = "the file is too large")
    @APIResponse(
            responseCode = "422",
            description = "not an accepted type, the name does not fit the content, or sealed where nobody gave a name")
    @APIResponse(responseCode = "503", description = "other files are being looked through; see Retry-After")
    public Response add(
            UUID complaintId,
            @RestForm("file") FileUpload file,
            @RestForm boolean forReporter,
            @RestForm boolean sealed) {
        EvidenceView added = desk.add(
                complaintId,
                file == null ? null : file.fileName(),
                uploads.read(file),
                sealed ? Bringing.SEALED : forReporter ? Bringing.LATER : Bringing.FOUND);
        return Response.created(URI.create("/api/v1/complaints/" + complaintId + "/evidence/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Operation(summary = "The files of a complaint")
    public List<EvidenceView> list(UUID complaintId) {
        return service.of(complaintId);
    }

    /** The files that somebody has looked at. */
    @Schema(name = "SeenFiles", examples = "{\"files\":[\"0197a1f2-0000-7000-8000-000000000001\"]}")
    public record Seen(@NotNull List<@NotNull UUID> files) {}

    @POST
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mark files that the reporter added as seen, for the whole office that handles the complaint",
            description = "Those that are named; what has come meanwhile goes on waiting.")
    @APIResponse(responseCode = "204", description = "none of them waits to be looked at")
    @APIResponse(responseCode = "403", description = "for whoever does not handle it")
    public void seen(UUID complaintId, @NotNull @Valid Seen seen) {
        news.seen(complaintId, seen.files());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "One file, always as a download",
            description =
                    "The reporter gets what he handed in. Everybody else gets a copy under a neutral name, from which"
                            + " hidden data (author, place, device) is removed.")
    @APIResponse(responseCode = "409", description = "hidden data cannot be removed; the reason is in the detail")
    public Response download(UUID complaintId, UUID id) {
        return desk.file(complaintId, id).download();
    }
}
