package org.mingjing.complaints.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.notice.NoticeWish;

/** For whoever holds a receipt and its PIN; POST throughout, so that neither stands in a URL. */
@Path("/api/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "receipts")
public class ReceiptResource {
    /** Header in which the gateway names the client, as a hash. */
    public static final String CLIENT = "X-Mingjing-Client";

    private final ReceiptLookup lookup;
    private final ReporterDesk desk;

    ReceiptResource(ReceiptLookup lookup, ReporterDesk desk) {
        this.lookup = lookup;
        this.desk = desk;
    }

    /** Receipt, PIN and what the reporter wants. */
    private interface ByReceipt {
        String receipt();

        String pin();

        CommandRequest command();
    }

    /** Receipt, PIN and the judgement. */
    @Schema(name = "RateByReceipt")
    public record RateByReceipt(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotNull @Valid CommandRequest.Rate rating) implements ByReceipt {
        @Override
        public CommandRequest command() {
            return rating;
        }

        @Override
        public String toString() {
            return "RateByReceipt[withheld]";
        }
    }

    /** Receipt, PIN and why the reporter is not content. */
    @Schema(name = "ReviewByReceipt")
    public record ReviewByReceipt(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotNull @Valid CommandRequest.Review review) implements ByReceipt {
        @Override
        public CommandRequest command() {
            return review;
        }

        @Override
        public String toString() {
            return "ReviewByReceipt[withheld]";
        }
    }

    /** Receipt, PIN and, if the reporter likes, why. */
    @Schema(name = "WithdrawByReceipt")
    public record WithdrawByReceipt(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotNull @Valid CommandRequest.Withdraw withdrawal) implements ByReceipt {
        @Override
        public CommandRequest command() {
            return withdrawal;
        }

        @Override
        public String toString() {
            return "WithdrawByReceipt[withheld]";
        }
    }

    /** Receipt, PIN and where letters go. */
    @Schema(name = "MailByReceipt")
    public record MailByReceipt(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotNull @Valid NoticeWish notice) {
        @Override
        public String toString() {
            return "MailByReceipt[withheld]";
        }
    }

    @POST
    @Path("/lookup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where my complaint stands")
    @APIResponse(responseCode = "404", description = "receipt and PIN open nothing")
    @APIResponse(responseCode = "423", description = "locked after too many wrong PINs; see Retry-After")
    @APIResponse(responseCode = "429", description = "too many tries by this client; see Retry-After")
    public Response lookup(@NotNull @Valid ReceiptKey key) {
        return privately(desk.view(lookup.open(key)));
    }

    @POST
    @Path("/rate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Judge how it was handled")
    @APIResponse(responseCode = "409", description = "there is no reply to judge yet, or it was judged")
    public Response rate(@NotNull @Valid RateByReceipt body) {
        return run(body);
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "复查: ask the organ above to look again, once, within 30 days of the reply")
    @APIResponse(responseCode = "409", description = "there is no reply yet, the time is over, or it was reviewed")
    public Response review(@NotNull @Valid ReviewByReceipt body) {
        return run(body);
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "撤回: take the complaint back, before there is a conclusion")
    @APIResponse(responseCode = "409", description = "it is concluded already")
    public Response withdraw(@NotNull @Valid WithdrawByReceipt body) {
        return run(body);
    }

    @POST
    @Path("/mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send e-mail to this address from now on; it takes the place of the one that was kept")
    @APIResponse(responseCode = "422", description = "no consent, or the platform sends no e-mail")
    @APIResponse(responseCode = "429", description = "set too often within a day, or too many tries; see Retry-After")
    public Response setAddress(@NotNull @Valid MailByReceipt body) {
        return privately(desk.setAddress(lookup.open(new ReceiptKey(body.receipt(), body.pin())), body.notice()));
    }

    @POST
    @Path("/stop-mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "No more e-mail; the address is deleted")
    public Response stopLetters(@NotNull @Valid ReceiptKey key) {
        return privately(desk.stopLetters(lookup.open(key)));
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a file")
    @APIResponse(responseCode = "409", description = "the complaint has ended, and its evidence with it")
    @APIResponse(responseCode = "422", description = "not an accepted type, or the name does not fit the content")
    public EvidenceView add(@RestForm String receipt, @RestForm String pin, @RestForm("file") FileUpload file) {
        var id = lookup.open(new ReceiptKey(receipt, pin));
        return desk.add(id, file);
    }

    private Response run(ByReceipt body) {
        return privately(desk.run(lookup.open(new ReceiptKey(body.receipt(), body.pin())), body.command()));
    }

    private static Response privately(ReporterView view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
