package org.mingjing.complaints.importing;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.ndjson.Ndjson;
import org.mingjing.commons.ndjson.NdjsonBatches;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Limits;

/** Takes complaints over from other systems, with what was done to them there. */
@Path("/api/v1/complaints/import")
@Tag(name = "complaints")
public class ImportResource {
    private final ImportService service;
    private final ComplaintAccess access;
    private final Limits limits;
    private final Labels labels;
    private final ImportPace pace;

    ImportResource(ImportService service, ComplaintAccess access, Limits limits, Labels labels, ImportPace pace) {
        this.pace = pace;
        this.service = service;
        this.access = access;
        this.limits = limits;
        this.labels = labels;
    }

    @POST
    @Blocking
    @RolesAllowed("system")
    @Consumes(Ndjson.MEDIA_TYPE)
    @Produces(Ndjson.MEDIA_TYPE)
    @Operation(
            summary = "Import complaints with their history (scope complaints.import)",
            description = "One JSON object a line: the filing, `externalId`, `filedAt`, `demo`, and"
                    + " `history: [{command, at, organ, actor, letterNumber, body}]`, `letterNumber` being what the letter of a reply was numbered there. One result line comes back for each:"
                    + " created, duplicate, rejected with its errors, or failed, which is to be sent again. A line is taken over whole or not at all,"
                    + " whatever becomes of the others, and is answered when it is safe.")
    public StreamingOutput take(InputStream lines) {
        access.requireTokenScope("complaints.import");
        var system = access.callingSystem();
        var lang = labels.lang();
        var longest = limits.importLineCharacters();
        return new NdjsonBatches(pace.lines(), pace.atOnce())
                .answer(lines, longest, batch -> service.begin(batch, system, longest, lang));
    }
}
