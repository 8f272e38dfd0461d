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
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.complaint.PersonRows;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.TypedForm;

/** Adds a decision on a person and takes back what was wrong, from the page of its complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/dispositions")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class DispositionMatterPages {
    private final DispositionService service;
    private final DispositionCorrections corrections;
    private final MatterAnswer matters;
    private final FormCheck check;
    private final DispositionReading reading;

    DispositionMatterPages(
            DispositionService service,
            DispositionCorrections corrections,
            MatterAnswer matters,
            FormCheck check,
            DispositionReading reading) {
        this.service = service;
        this.corrections = corrections;
        this.matters = matters;
        this.check = check;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(DispositionCard.FORM, form);
        return answer(id, typed, () -> service.add(id, check.checked(request(typed)), typed.value("key")));
    }

    @POST
    @Path("/{row}/strike")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response strike(UUID id, UUID row, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(DispositionRow.striking(row), form);
        return answer(
                id,
                typed,
                () -> corrections.strike(
                        id, row, typed.ifMatch(), check.checked(new StrikeRequest(typed.value("reason")))));
    }

    @POST
    @Path("/{row}/correct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(UUID id, UUID row, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(DispositionRow.correcting(row), form);
        return answer(id, typed, () -> corrections.correct(id, row, typed.ifMatch(), check.checked(correction(typed))));
    }

    /** More rows for people in the form that concludes, with all that was typed into it. */
    @POST
    @Path("/rows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rows(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(ComplaintCommand.CONCLUDE.verb(), form);
        return matters.shown(200, id, MatterVisit.with(PersonRows.of(typed).more()));
    }

    private Response answer(UUID id, TypedForm typed, Runnable command) {
        try {
            command.run();
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + id + "#dispositions"))
                .build();
    }

    private CorrectionRequest correction(TypedForm typed) {
        return new CorrectionRequest(
                typed.chosen("kind", DispositionKind.values()),
                typed.value("personRef"),
                authority(typed),
                typed.value("document"),
                day(typed),
                typed.value("reason"));
    }

    private DispositionRequest request(TypedForm typed) {
        return new DispositionRequest(
                typed.chosen("kind", DispositionKind.values()),
                typed.value("personRef"),
                authority(typed),
                typed.value("document"),
                day(typed),
                typed.value("additional") != null);
    }

    /** People write names where the record has codes. */
    private String authority(TypedForm typed) {
        return reading.authority(typed.value("authority"));
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
