package org.mingjing.complaints.respondent;

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
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

/** Confirming who is complained about, from the page of a complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/respondent")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class RespondentPages {
    private final RespondentService service;
    private final MatterAnswer matters;
    private final FormCheck check;
    private final PageTexts texts;

    RespondentPages(RespondentService service, MatterAnswer matters, FormCheck check, PageTexts texts) {
        this.service = service;
        this.matters = matters;
        this.check = check;
        this.texts = texts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(RespondentCard.FORM, form);
        try {
            service.confirm(id, typed.ifMatch(), check.checked(new RespondentRequest(typed.value("staffNo"))));
        } catch (ProblemException refusal) {
            return refused(id, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + id + "#" + RespondentCard.FORM))
                .build();
    }

    /** Nothing but its own words says what is to be done first. */
    private Response refused(UUID id, TypedForm typed, ProblemException refusal) {
        return refusal.status() == 409
                ? matters.shown(409, id, MatterVisit.with(typed.refused(texts.errors(refusal), texts.detail(refusal))))
                : matters.refused(id, typed, refusal);
    }
}
