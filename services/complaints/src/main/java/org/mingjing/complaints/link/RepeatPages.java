package org.mingjing.complaints.link;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.MatterAnswer;
import org.mingjing.complaints.page.TypedForm;

/** Finding that a proposal is none, from the page of a complaint. */
@Path("/complaints/{id: [0-9a-f-]{36}}/repeats/{other: [0-9a-f-]{36}}/dismiss")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader"})
public class RepeatPages {
    private final Dismissing dismissing;
    private final MatterAnswer matters;

    RepeatPages(Dismissing dismissing, MatterAnswer matters) {
        this.dismissing = dismissing;
        this.matters = matters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response dismiss(UUID id, UUID other, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(LinkCard.dismiss(other), form);
        try {
            dismissing.dismiss(id, other, typed.ifMatch(), new ReasonRequest(typed.value("reason")));
            return LinkPages.back(id);
        } catch (ProblemException e) {
            return matters.refused(id, typed, e);
        }
    }
}
