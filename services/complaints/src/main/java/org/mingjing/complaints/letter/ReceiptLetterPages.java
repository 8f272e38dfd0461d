package org.mingjing.complaints.letter;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.page.TypedForm;
import org.mingjing.complaints.receipt.ReceiptKey;
import org.mingjing.complaints.receipt.ReceiptLookup;
import org.mingjing.complaints.receipt.TrackPages;

/** What a reporter was told on the way, with receipt and PIN, which are never in a URL, to print. */
@Path("/complaints/track/letters")
@Produces("text/html;charset=UTF-8")
@Blocking
@PermitAll
public class ReceiptLetterPages {
    private final ReceiptLookup lookup;
    private final ComplaintReading reading;
    private final ReporterLetters letters;

    ReceiptLetterPages(ReceiptLookup lookup, ComplaintReading reading, ReporterLetters letters) {
        this.lookup = lookup;
        this.reading = reading;
        this.letters = letters;
    }

    @GET
    @Operation(hidden = true)
    public Response askAgain() {
        return TrackPages.toReceipt();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response letter(MultivaluedMap<String, String> form) {
        var id = lookup.open(new ReceiptKey(form.getFirst("receipt"), form.getFirst("pin")));
        var typed = TypedForm.of("letters", form);
        return NoticeLetterPages.shown(letters.page(
                reading.byReceipt(id),
                typed.chosen("kind", LetterKind.values()),
                NoticeLetterPages.moment(typed.value("toldAt")),
                ""));
    }
}
