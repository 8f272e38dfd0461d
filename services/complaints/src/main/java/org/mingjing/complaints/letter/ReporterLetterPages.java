package org.mingjing.complaints.letter;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.receipt.ReporterWay;

/** What a citizen or an enterprise was told on the way, by login, to print. */
@Path("/complaints/mine/{id: [0-9a-f-]{36}}/letters")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"citizen", "enterprise"})
public class ReporterLetterPages {
    private final ComplaintReading reading;
    private final ReporterLetters letters;

    ReporterLetterPages(ComplaintReading reading, ReporterLetters letters) {
        this.reading = reading;
        this.letters = letters;
    }

    @GET
    @Path("/{kind}")
    @Operation(hidden = true)
    public Response letter(UUID id, LetterKind kind, @RestQuery String toldAt) {
        var complaint = reading.get(id);
        return NoticeLetterPages.shown(letters.page(
                complaint,
                kind,
                NoticeLetterPages.moment(toldAt),
                ReporterWay.byLogin(id).base()));
    }
}
