package org.mingjing.complaints.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.mingjing.complaints.complaint.ComplaintReading;

/** The reply as a letter to print, for officials; its reporter gets the same from the pages of his own. */
@Path("/complaints/{id: [0-9a-f-]{36}}/letter")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class LetterPages {
    private final ComplaintReading reading;
    private final LetterReading letters;

    LetterPages(ComplaintReading reading, LetterReading letters) {
        this.reading = reading;
        this.letters = letters;
    }

    @CheckedTemplate(basePath = "letter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance letter(LetterPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response official(UUID id) {
        return shown(letters.of(reading.get(id), "/complaints/" + id));
    }

    @GET
    @Path("/first")
    @Operation(hidden = true)
    public Response first(UUID id) {
        return shown(letters.first(reading.get(id), "/complaints/" + id));
    }

    /** What the reply that is being written will look like; nothing is kept and no number is taken. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response preview(UUID id, @RestForm String text) {
        return shown(letters.draft(reading.get(id), text == null ? "" : text.strip(), "/complaints/" + id));
    }

    /** The letter, kept by no browser. */
    public static Response shown(LetterPage page) {
        return Response.ok(Templates.letter(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
