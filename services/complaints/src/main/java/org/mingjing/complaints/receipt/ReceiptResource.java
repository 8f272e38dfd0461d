package org.mingjing.complaints.receipt;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import org.mingjing.complaints.evidence.Uploads;

/** For whoever holds a receipt and its PIN; POST throughout, so that neither stands in a URL. */
@Path("/api/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "receipts")
public class ReceiptResource {
    /** Header in which the gateway names the client, as a hash. */
    public static final String CLIENT = "X-Mingjing-Client";

    private final ReceiptService service;
    private final Uploads uploads;

    ReceiptResource(ReceiptService service, Uploads uploads) {
        this.service = service;
        this.uploads = uploads;
    }

    /** Receipt and PIN. */
    @Schema(name = "ReceiptKey", examples = "{\"receipt\":\"TS-7K4M-92QX\",\"pin\":\"123456\"}")
    public record Key(@NotBlank String receipt, @NotBlank String pin) {
        @Override
        public String toString() {
            return "Key[withheld]";
        }
    }

    /** Receipt, PIN and the judgement. */
    @Schema(name = "RateByReceipt")
    public record RateByReceipt(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotNull @Valid CommandRequest.Rate rating) {
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
            @NotNull @Valid CommandRequest.Review review) {
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
            @NotNull @Valid CommandRequest.Withdraw withdrawal) {
        @Override
        public String toString() {
            return "WithdrawByReceipt[withheld]";
        }
    }

    @POST
    @Path("/lookup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where my complaint stands")
    @APIResponse(responseCode = "404", description = "receipt and PIN open nothing")
    @APIResponse(responseCode = "423", description = "locked after too many wrong PINs; see Retry-After")
    @APIResponse(responseCode = "429", description = "too many tries by this client; see Retry-After")
    public Response lookup(
            @HeaderParam(CLIENT) String client, @Context HttpServerRequest request, @NotNull @Valid Key key) {
        return privately(service.look(new ReceiptKey(key.receipt(), key.pin(), client(client, request))));
    }

    @POST
    @Path("/rate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Judge how it was handled")
    @APIResponse(responseCode = "409", description = "there is no reply to judge yet, or it was judged")
    public Response rate(
            @HeaderParam(CLIENT) String client,
            @Context HttpServerRequest request,
            @NotNull @Valid RateByReceipt body) {
        return privately(
                service.run(new ReceiptKey(body.receipt(), body.pin(), client(client, request)), body.rating()));
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "复查: ask the organ above to look again, once, within 30 days of the reply")
    @APIResponse(responseCode = "409", description = "there is no reply yet, the time is over, or it was reviewed")
    public Response review(
            @HeaderParam(CLIENT) String client,
            @Context HttpServerRequest request,
            @NotNull @Valid ReviewByReceipt body) {
        return privately(
                service.run(new ReceiptKey(body.receipt(), body.pin(), client(client, request)), body.review()));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "撤回: take the complaint back, before there is a conclusion")
    @APIResponse(responseCode = "409", description = "it is concluded already")
    public Response withdraw(
            @HeaderParam(CLIENT) String client,
            @Context HttpServerRequest request,
            @NotNull @Valid WithdrawByReceipt body) {
        return privately(
                service.run(new ReceiptKey(body.receipt(), body.pin(), client(client, request)), body.withdrawal()));
    }

    @POST
    @Path("/stop-mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "No more e-mail; the address is deleted")
    public Response stopLetters(
            @HeaderParam(CLIENT) String client, @Context HttpServerRequest request, @NotNull @Valid Key key) {
        return privately(service.stopLetters(new ReceiptKey(key.receipt(), key.pin(), client(client, request))));
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a file")
    @APIResponse(responseCode = "409", description = "the complaint has ended, and its evidence with it")
    @APIResponse(responseCode = "422", description = "not an accepted type, or the name does not fit the content")
    public EvidenceView add(
            @HeaderParam(CLIENT) String client,
            @Context HttpServerRequest request,
            @RestForm String receipt,
            @RestForm String pin,
            @RestForm("file") FileUpload file) {
        ReceiptKey key = new ReceiptKey(receipt, pin, client(client, request));
        return service.add(key, file == null ? null : file.fileName(), uploads.read(file));
    }

    /** The gateway's name for the client; without a gateway in front, its address. */
    static String client(String header, HttpServerRequest request) {
        return header == null || header.isBlank() ? request.remoteAddress().hostAddress() : header;
    }

    private static Response privately(ReporterView view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
