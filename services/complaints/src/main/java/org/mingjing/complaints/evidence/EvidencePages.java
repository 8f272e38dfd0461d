package org.mingjing.complaints.evidence;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.page.TypedForm;

/** Files that the office adds, from the page of the complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/evidence")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class EvidencePages {
    private final EvidenceDesk desk;
    private final EvidenceNews news;
    private final Uploads uploads;
    private final MatterAnswer matters;

    EvidencePages(EvidenceDesk desk, EvidenceNews news, Uploads uploads, MatterAnswer matters) {
        this.desk = desk;
        this.news = news;
        this.uploads = uploads;
        this.matters = matters;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(UUID id, @RestForm String forReporter, @RestForm("file") FileUpload file) {
        var whose = forReporter == null ? "" : forReporter;
        try {
            desk.add(id, file == null ? null : file.fileName(), uploads.read(file), bringing(whose));
        } catch (ProblemException refusal) {
            // a file that is sent leaves nothing that could be shown again
            var typed = new TypedForm(EvidenceCard.FORM, Map.of("forReporter", whose), Map.of(), null);
            return matters.refused(id, typed, refusal);
        }
        return again(id);
    }

    @POST
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response seen(UUID id, @RestForm("file") List<UUID> files) {
        news.seen(id, files);
        return again(id);
    }

    private static Bringing bringing(String forReporter) {
        return switch (forReporter) {
            case "sealed" -> Bringing.SEALED;
            case "true" -> Bringing.LATER;
            case "false" -> Bringing.FOUND;
            default -> throw ProblemException.unprocessable("forReporter", "NotNull");
        };
    }

    private static Response again(UUID id) {
        return Response.seeOther(URI.create("/complaints/" + id + "#evidence")).build();
    }
}
