package org.mingjing.complaints.disposition;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.DispositionKind;

/** The people dealt with, one row each, so that every number opens its rows. */
@Path("/api/v1/dispositions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class DispositionResource {
    private final DispositionReading reading;

    DispositionResource(DispositionReading reading) {
        this.reading = reading;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            summary = "List the people dealt with, the latest decision first",
            description =
                    "`kind` is the decision; the other filters narrow the complaints it came of, `complaintKind` by their kind.")
    public Page<DispositionView> list(
            @RestQuery("kind") DispositionKind kind,
            @BeanParam Narrowing complaints,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        return reading.list(kind, complaints.filter(), limit, cursor);
    }
}
