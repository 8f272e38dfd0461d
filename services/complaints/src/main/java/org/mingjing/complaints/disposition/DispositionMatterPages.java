package org.mingjing.complaints.disposition;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.TypedForm;

/** Adds a decision on a person, from the page of its complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/dispositions")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class DispositionMatterPages {
    private final DispositionService service;
    private final MatterAnswer matters;
    private final FormCheck check;

    DispositionMatterPages(DispositionService service, MatterAnswer matters, FormCheck check) {
        this.service = service;
        this.matters = matters;
        this.check = check;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(DispositionCard.FORM, form);
        try {
            service.add(id, check.checked(request(typed)), typed.value("key"));
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + id + "#dispositions"))
                .build();
    }

    private static DispositionRequest request(TypedForm typed) {
        return new DispositionRequest(
                typed.chosen("kind", DispositionKind.values()),
                typed.value("personRef"),
                typed.value("authority"),
                typed.value("document"),
                day(typed));
    }

    private static LocalDate day(TypedForm typed) {
        var given = typed.value("decidedOn");
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw ProblemException.unprocessable("decidedOn", "wrong-type", "type", "2018-06-30");
        }
    }
}
