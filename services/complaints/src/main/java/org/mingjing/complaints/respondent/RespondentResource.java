package org.mingjing.complaints.respondent;

import static org.mingjing.commons.version.VersionedAnswer.versioned;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintView;

/** 被反映人员: which officer a complaint is about. */
@Path("/api/v1/complaints/{complaintId}/respondent")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake", "handler", "leader"})
@Tag(name = "complaints")
public class RespondentResource {
    private final RespondentService service;
    private final ComplaintReading reading;

    RespondentResource(RespondentService service, ComplaintReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm the number of the officer complained about (intake, handler or leader of the handling"
                    + " organ)",
            description =
                    "From then on the officer sees neither the complaint nor what hangs on it, and cannot be named as"
                            + " its handler. Needs If-Match.")
    @APIResponse(responseCode = "403", description = "another organ handles it")
    @APIResponse(responseCode = "404", description = "none, or not for this caller to see")
    @APIResponse(responseCode = "409", description = "the caller's own number, or that of the present handler")
    public RestResponse<ComplaintView> confirm(
            UUID complaintId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RespondentRequest request) {
        service.confirm(complaintId, ifMatch, request);
        return versioned(reading.get(complaintId));
    }
}
