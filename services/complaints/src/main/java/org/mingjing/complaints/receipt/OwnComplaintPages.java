package org.mingjing.complaints.receipt;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.letter.LetterPages;
import org.mingjing.complaints.letter.LetterReading;
import org.mingjing.complaints.page.TypedForm;

/** One of a citizen's or an enterprise's own complaints, by login; 404 for everybody else's. */
@Path("/complaints/mine/{id: [0-9a-f-]{36}}")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"citizen", "enterprise"})
public class OwnComplaintPages {
    private final ComplaintReading reading;
    private final ReporterDesk desk;
    private final StatusForms forms;
    private final StatusAnswer status;
    private final LetterReading letters;

    OwnComplaintPages(
            ComplaintReading reading,
            ReporterDesk desk,
            StatusForms forms,
            StatusAnswer status,
            LetterReading letters) {
        this.reading = reading;
        this.desk = desk;
        this.forms = forms;
        this.status = status;
        this.letters = letters;
    }

    @GET
    @Operation(hidden = true)
    public Response one(UUID id, @RestQuery String cursor) {
        return status.shown(id, own(id), cursor);
    }

    @GET
    @Path("/letter")
    @Operation(hidden = true)
    public Response letter(UUID id) {
        return LetterPages.shown(letters.of(reading.get(id), own(id).base()));
    }

    @GET
    @Path("/letter/first")
    @Operation(hidden = true)
    public Response first(UUID id) {
        return LetterPages.shown(letters.first(reading.get(id), own(id).base()));
    }

    @POST
    @Path("/{name: [a-z-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(UUID id, String name, MultivaluedMap<String, String> form) {
        return forms.take(id, own(id), TypedForm.of(name, form), () -> again(id));
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(UUID id, @RestForm("file") FileUpload file) {
        return forms.doing(id, own(id), StatusPage.upload(), () -> desk.add(id, file), () -> again(id));
    }

    private ReporterWay own(UUID id) {
        reading.get(id);
        return ReporterWay.byLogin(id);
    }

    private static Response again(UUID id) {
        return Response.seeOther(URI.create("/complaints/mine/" + id)).build();
    }
}
