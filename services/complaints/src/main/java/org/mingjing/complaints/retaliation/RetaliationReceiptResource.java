package org.mingjing.complaints.retaliation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.complaints.receipt.ReceiptKey;

/** The same for whoever holds the first one's receipt and its PIN, also without a name. */
@Path("/api/v1/receipts/retaliation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "receipts")
public class RetaliationReceiptResource {
    private final RetaliationByReceipt reports;

    RetaliationReceiptResource(RetaliationByReceipt reports) {
        this.reports = reports;
    }

    /** Receipt and PIN of the first complaint, and the report. */
    @Schema(name = "RetaliationByReceipt")
    public record Reported(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotNull @Valid RetaliationRequest report) {
        @Override
        public String toString() {
            return "Reported[withheld]";
        }
    }

    @POST
    @Operation(summary = "打击报复: report retaliation; it goes at once to the organ above, with a receipt of its own")
    @APIResponse(responseCode = "201", description = "filed; its own receipt and PIN stand in this answer only")
    @APIResponse(responseCode = "404", description = "receipt and PIN open nothing")
    @APIResponse(responseCode = "409", description = "as many reports as one complaint may have")
    @APIResponse(responseCode = "423", description = "locked after too many wrong PINs; see Retry-After")
    @APIResponse(responseCode = "429", description = "too many tries by this client; see Retry-After")
    public Response report(
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid Reported body) {
        return RetaliationResource.created(
                reports.report(new ReceiptKey(body.receipt(), body.pin()), body.report(), key));
    }
}
