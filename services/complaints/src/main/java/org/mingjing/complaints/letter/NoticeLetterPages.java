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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** Making a letter 告知书 from the page of the complaint, and printing it. */
@Path("/complaints/{id: [0-9a-f-]{36}}/letters")
@Produces("text/html;charset=UTF-8")
@Blocking
public class NoticeLetterPages {
    private final IssuingLetters issuing;
    private final SpeakingNotices speaking;
    private final StrikingNotices striking;
    private final NoticeLetterReading reading;
    private final MatterAnswer matters;
    private final FormCheck check;

    NoticeLetterPages(
            IssuingLetters issuing,
            SpeakingNotices speaking,
            StrikingNotices striking,
            NoticeLetterReading reading,
            MatterAnswer matters,
            FormCheck check) {
        this.issuing = issuing;
        this.speaking = speaking;
        this.striking = striking;
        this.reading = reading;
        this.matters = matters;
        this.check = check;
    }

    @CheckedTemplate(basePath = "letter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notice(NoticeLetterPage page);
    }

    @GET
    @Path("/{letter: [0-9a-f-]{36}}")
    @Operation(hidden = true)
    @RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
    public Response one(UUID id, UUID letter) {
        return shown(reading.page(id, letter));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @RolesAllowed({"intake", "handler", "leader"})
    public Response issue(UUID id, MultivaluedMap<String, String> form) {
        var letter = issuing.issue(id, request(form)).id();
        return Response.seeOther(URI.create("/complaints/" + id + "/letters/" + letter))
                .build();
    }

    /** Notes that he was told by telephone or at the window. */
    @POST
    @Path("/spoken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @RolesAllowed({"intake", "handler", "leader"})
    public Response spoken(UUID id, MultivaluedMap<String, String> form) {
        var typed = SpokenForm.of(form);
        try {
            speaking.note(id, check.checked(SpokenForm.request(typed)));
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, refusal);
        }
        return letters(id);
    }

    /** Strikes through that he was, noted by mistake. */
    @POST
    @Path("/spoken/strike")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @RolesAllowed({"intake", "handler", "leader"})
    public Response strike(UUID id, MultivaluedMap<String, String> form) {
        striking.strike(id, request(form));
        return letters(id);
    }

    private LetterRequest request(MultivaluedMap<String, String> form) {
        var typed = TypedForm.of("letters", form);
        return check.checked(
                new LetterRequest(typed.chosen("kind", LetterKind.values()), moment(typed.value("toldAt"))));
    }

    private static Response letters(UUID id) {
        return Response.seeOther(URI.create("/complaints/" + id + "#letters")).build();
    }

    /** The letter, kept by no browser. */
    static Response shown(NoticeLetterPage page) {
        return PrivatePage.answer(200, Templates.notice(page));
    }

    /** When the reporter was told; null where nothing is said of it, 422 where it is no moment. */
    static Instant moment(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.unprocessable("toldAt", "wrong-type", "type", "2018-03-06T09:30:00Z");
        }
    }
}
