package org.mingjing.complaints.order;

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

/** The answer to an order, from the complaint's page. */
@Path("/complaints/{complaintId: [0-9a-f-]{36}}/orders")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"handler", "leader"})
public class OrderPages {
    private final OrderService service;
    private final MatterAnswer matters;
    private final FormCheck check;

    OrderPages(OrderService service, MatterAnswer matters, FormCheck check) {
        this.service = service;
        this.matters = matters;
        this.check = check;
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(UUID complaintId, UUID id, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(OrderSection.form(id), form);
        try {
            service.answer(complaintId, id, typed.ifMatch(), check.checked(new OrderAnswer(typed.value("text"))));
        } catch (ProblemException refusal) {
            return matters.refused(complaintId, typed, refusal);
        }
        return Response.seeOther(URI.create("/complaints/" + complaintId + "#orders"))
                .build();
    }
}
