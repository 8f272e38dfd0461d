package org.mingjing.complaints.extension;

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
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.TypedForm;

/** Asking for more time and deciding on it, from the page of the complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/extension-requests")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class ExtensionPages {
    private final ExtensionAsking asking;
    private final ExtensionDeciding deciding;
    private final SeeingRefusal seeing;
    private final MatterAnswer matters;
    private final FormCheck check;

    ExtensionPages(
            ExtensionAsking asking,
            ExtensionDeciding deciding,
            SeeingRefusal seeing,
            MatterAnswer matters,
            FormCheck check) {
        this.asking = asking;
        this.deciding = deciding;
        this.seeing = seeing;
        this.matters = matters;
        this.check = check;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(ExtensionCard.ASK, form);
        return answer(
                id,
                typed,
                () -> asking.ask(
                        id, check.checked(new ExtensionAsk(amount(typed), typed.value("reason"))), typed.value("key")));
    }

    @POST
    @Path("/{request}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(UUID id, UUID request, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(ExtensionCard.APPROVE, form);
        return answer(
                id,
                typed,
                () -> deciding.approve(
                        id, request, typed.ifMatch(), check.checked(new ExtensionApproval(typed.value("notice")))));
    }

    @POST
    @Path("/{request}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response refuse(UUID id, UUID request, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(ExtensionCard.REFUSE, form);
        return answer(
                id,
                typed,
                () -> deciding.refuse(
                        id, request, typed.ifMatch(), check.checked(new ExtensionRefusal(typed.value("reason")))));
    }

    @POST
    @Path("/{request}/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response seen(UUID id, UUID request) {
        return answer(id, TypedForm.none(), () -> seeing.seen(id, request));
    }

    private Response answer(UUID id, TypedForm typed, Runnable command) {
        try {
            command.run();
        } catch (ProblemException refusal) {
            return matters.refused(id, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + id + "#extension")).build();
    }

    private static Integer amount(TypedForm typed) {
        var given = typed.value("amount");
        if (given == null) {
            return null;
        }
        if (!given.matches("[0-9]{1,3}")) {
            throw ProblemException.unprocessable("amount", "wrong-type", "type", "20");
        }
        return Integer.valueOf(given);
    }
}
