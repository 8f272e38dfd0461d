package org.mingjing.complaints.disposition;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.Labels;

/** The people dealt with, one row each, so that every number opens its rows. */
@Path("/api/v1/dispositions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class DispositionResource {
    private final Dispositions dispositions;
    private final ComplaintAccess access;
    private final Labels labels;
    private final Clock clock;

    DispositionResource(Dispositions dispositions, ComplaintAccess access, Labels labels, Clock clock) {
        this.dispositions = dispositions;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List the people dealt with, the latest decision first",
            description = "`kind` is the decision; the other filters narrow the complaints it came of.")
    public Page<DispositionView> list(
            @RestQuery("kind") DispositionKind kind,
            @BeanParam Narrowing complaints,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var query = ComplaintQuery.of(complaints.filter(), clock.instant());
        var lang = labels.lang();
        return dispositions
                .page(kind, query, Cursor.limit(limit), Cursor.decode(cursor))
                .map(row -> view(row, lang));
    }

    private DispositionView view(Disposition row, String lang) {
        var complaint = row.complaint();
        return new DispositionView(
                row.id(),
                row.kind(),
                labels.disposition(row.kind(), lang),
                local(row.decidedAt()),
                complaint.id(),
                complaint.receipt(),
                complaint.matter().respondentOrgan(),
                complaint.matter().respondentRegion(),
                complaint.matter().category(),
                complaint.origin().demo());
    }
}
