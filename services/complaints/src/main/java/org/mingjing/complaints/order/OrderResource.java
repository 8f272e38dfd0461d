package org.mingjing.complaints.order;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 督办单: orders of supervision on a complaint whose clock was missed. */
@Path("/api/v1/complaints/{complaintId}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "supervision orders")
public class OrderResource {
    private final OrderService service;

    OrderResource(OrderService service) {
        this.service = service;
    }

    @GET
    @Operation(summary = "The orders on a complaint, the last one first (officials who see it)")
    public List<OrderView> list(UUID complaintId) {
        return service.of(complaintId);
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer an order (leader or the officer who handles it); If-Match is the order's version")
    public RestResponse<OrderView> answer(
            UUID complaintId,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OrderAnswer answer) {
        return versioned(service.answer(complaintId, id, ifMatch, answer));
    }
}
