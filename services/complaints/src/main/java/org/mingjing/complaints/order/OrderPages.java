package org.mingjing.complaints.order;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.mingjing.commons.web.ProblemException;

/** The answer to an order, from the complaint's page. */
@Path("/complaints/{complaintId: [0-9a-f-]{36}}/orders")
@Blocking
@RolesAllowed({"handler", "leader"})
public class OrderPages {
    private final OrderService service;
    private final Validator validator;

    OrderPages(OrderService service, Validator validator) {
        this.service = service;
        this.validator = validator;
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(UUID complaintId, UUID id, @RestForm String version, @RestForm String text) {
        var answer = new OrderAnswer(text);
        if (!validator.validate(answer).isEmpty()) {
            throw ProblemException.unprocessable("text", "Size", "min", 1, "max", 5000);
        }
        service.answer(complaintId, id, "\"" + version + "\"", answer);
        return Response.seeOther(URI.create("/complaints/" + complaintId + "#orders"))
                .build();
    }
}
