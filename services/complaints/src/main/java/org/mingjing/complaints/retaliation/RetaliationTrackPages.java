package org.mingjing.complaints.retaliation;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.receipt.ReceiptKey;
import org.mingjing.complaints.receipt.ReporterWay;

/** Reporting retaliation with receipt and PIN, which are never in a URL: the first POST shows the form, the second sends it. */
@Path("/complaints/track/retaliation")
@Produces("text/html;charset=UTF-8")
@Blocking
@PermitAll
public class RetaliationTrackPages {
    private final RetaliationByReceipt receipts;
    private final ComplaintReading reading;
    private final RetaliationDesk desk;

    RetaliationTrackPages(RetaliationByReceipt receipts, ComplaintReading reading, RetaliationDesk desk) {
        this.receipts = receipts;
        this.reading = reading;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response form(MultivaluedMap<String, String> form) {
        var key = new ReceiptKey(form.getFirst("receipt"), form.getFirst("pin"));
        var first = reading.byReceipt(receipts.open(key));
        return form.containsKey("text")
                ? desk.send(first, ReporterWay.by(key), RetaliationForm.of(form))
                : desk.form(first, ReporterWay.by(key));
    }
}
