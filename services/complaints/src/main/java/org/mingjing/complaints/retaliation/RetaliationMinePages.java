package org.mingjing.complaints.retaliation;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.receipt.ReporterWay;

/** Reporting retaliation for a complaint of one's own, by login. */
@Path("/complaints/mine/{id: [0-9a-f-]{36}}/retaliation")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"citizen", "enterprise"})
public class RetaliationMinePages {
    private final ComplaintReading reading;
    private final RetaliationDesk desk;

    RetaliationMinePages(ComplaintReading reading, RetaliationDesk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    @GET
    @Operation(hidden = true)
    public Response form(UUID id) {
        return desk.form(reading.get(id), ReporterWay.byLogin(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(UUID id, MultivaluedMap<String, String> form) {
        return desk.send(reading.get(id), ReporterWay.byLogin(id), RetaliationForm.of(form));
    }
}
