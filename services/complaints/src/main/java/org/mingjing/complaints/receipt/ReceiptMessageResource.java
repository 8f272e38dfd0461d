package org.mingjing.complaints.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.complaints.message.MessageResource;

/** The thread for whoever holds a receipt and its PIN; POST throughout, so that neither stands in a URL. */
@Path("/api/v1/receipts/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "receipts")
@APIResponse(responseCode = "404", description = "receipt and PIN open nothing")
@APIResponse(responseCode = "423", description = "locked after too many wrong PINs; see Retry-After")
@APIResponse(responseCode = "429", description = "too many tries, or the day's number of messages; see Retry-After")
public class ReceiptMessageResource {
    private final ReceiptMessages messages;

    ReceiptMessageResource(ReceiptMessages messages) {
        this.messages = messages;
    }

    /** Receipt, PIN, what is written, and the last message of the office that the writer saw. */
    @Schema(
            name = "MessageByReceipt",
            examples = "{\"receipt\":\"TS-7K4M-92QX\",\"pin\":\"123456\",\"text\":\"我还有一段录音，怎么交？\"}")
    public record Written(
            @NotBlank String receipt,
            @NotBlank String pin,
            @NotBlank String text,
            UUID lastSeen) {
        @Override
        public String toString() {
            return "Written[withheld]";
        }
    }

    /** Receipt, PIN and which page. */
    @Schema(name = "ThreadByReceipt", examples = "{\"receipt\":\"TS-7K4M-92QX\",\"pin\":\"123456\"}")
    public record Asked(@NotBlank String receipt, @NotBlank String pin, Integer limit, String cursor) {
        @Override
        public String toString() {
            return "Asked[withheld]";
        }
    }

    /** Receipt, PIN and the last message that was seen. */
    @Schema(name = "SeenByReceipt", examples = "{\"receipt\":\"TS-7K4M-92QX\",\"pin\":\"123456\"}")
    public record Seen(@NotBlank String receipt, @NotBlank String pin, UUID lastSeen) {
        @Override
        public String toString() {
            return "Seen[withheld]";
        }
    }

    @POST
    @Operation(summary = "Write to the office, without giving a name")
    @APIResponse(responseCode = "201", description = "written")
    @APIResponse(responseCode = "409", description = "the complaint is ended")
    @APIResponse(responseCode = "422", description = "too long, or the key is short or was used for another text")
    public Response write(
            @Parameter(description = Idempotency.RULE) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid Written body) {
        return privately(
                201, messages.write(new ReceiptKey(body.receipt(), body.pin()), body.text(), body.lastSeen(), key));
    }

    @POST
    @Path("/thread")
    @Operation(summary = "The messages, newest first", description = "Pass `next` back as `cursor`.")
    public Response thread(@NotNull @Valid Asked body) {
        return privately(200, messages.page(new ReceiptKey(body.receipt(), body.pin()), body.limit(), body.cursor()));
    }

    @POST
    @Path("/read")
    @Operation(
            summary = "Mark what the office wrote as read",
            description =
                    "Through the message `lastSeen`, so that what has come since then goes on waiting; all without it.")
    public Response read(@NotNull @Valid Seen body) {
        var key = new ReceiptKey(body.receipt(), body.pin());
        return privately(200, new MessageResource.Marked(messages.read(key, body.lastSeen())));
    }

    private static Response privately(int status, Object body) {
        return Response.status(status)
                .entity(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
