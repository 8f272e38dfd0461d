package org.mingjing.complaints.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.FormCommands;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** Correcting as what a complaint counts and which organ it is about, from its page. */
@Path("/complaints/{id: [0-9a-f-]{36}}/{form: correct-respondent|correct}")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class CorrectionPages {
    private final FormCommands commands;
    private final CorrectionPreview preview;
    private final ComplaintReading reading;
    private final MatterAnswer matters;
    private final PageTexts texts;

    CorrectionPages(
            FormCommands commands,
            CorrectionPreview preview,
            ComplaintReading reading,
            MatterAnswer matters,
            PageTexts texts) {
        this.commands = commands;
        this.preview = preview;
        this.reading = reading;
        this.matters = matters;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "correction")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance aside(PageText t);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(UUID id, String form, MultivaluedMap<String, String> values) {
        var typed = TypedForm.of(form, values);
        try {
            commands.run(id, ComplaintCommand.ofVerb(form).orElseThrow(), typed);
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, CorrectionInput.onPage(refusal));
        }
        return reading.find(id).isEmpty()
                ? PrivatePage.answer(200, Templates.aside(texts.now()))
                : Response.seeOther(URI.create("/complaints/" + id + "?done=" + form))
                        .build();
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response look(UUID id, String form, MultivaluedMap<String, String> values) {
        var typed = TypedForm.of(CorrectionCard.RESPONDENT, values);
        try {
            preview.look(id, typed.value("respondentOrgan"));
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, refusal);
        }
        return matters.shown(200, id, MatterVisit.with(typed));
    }
}
