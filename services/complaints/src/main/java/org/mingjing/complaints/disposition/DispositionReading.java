package org.mingjing.complaints.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** The people dealt with, as officials and systems may see them; the JSON resources and the pages all read here. */
@ApplicationScoped
public class DispositionReading {
    private static final int ON_A_MATTER = 50;

    private final Dispositions dispositions;
    private final DispositionViews views;
    private final DispositionAccess reading;
    private final Organs organs;
    private final ComplaintAccess access;
    private final Clock clock;

    DispositionReading(
            Dispositions dispositions,
            DispositionViews views,
            DispositionAccess reading,
            Organs organs,
            ComplaintAccess access,
            Clock clock) {
        this.dispositions = dispositions;
        this.views = views;
        this.reading = reading;
        this.organs = organs;
        this.access = access;
        this.clock = clock;
    }

    /** One page of them, the latest decision first; 403 for private persons. */
    @Transactional
    public Page<DispositionView> list(DispositionKind kind, ComplaintFilter complaints, Integer limit, String cursor) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var query = access.narrowed(ComplaintQuery.of(complaints, clock.instant()));
        return dispositions
                .page(kind, query, Cursor.limit(limit), Cursor.decode(cursor))
                .map(views::view);
    }

    /**
     * One page of those after one complaint; 404 for whoever does not see it, 403 for its reporter.
     *
     * @param ended whether those that count no more are among them
     */
    @Transactional
    public Page<DispositionView> of(UUID complaintId, boolean ended, Integer limit, String cursor) {
        reading.requireReading(complaintId);
        return dispositions
                .of(complaintId, ended, Cursor.limit(limit), Cursor.decode(cursor))
                .map(views::view);
    }

    /** Those of whom more than the kind was told, the latest ones, and those that were wrong. */
    @Transactional
    public Page<DispositionView> told(UUID complaintId) {
        reading.requireReading(complaintId);
        return dispositions.told(complaintId, ON_A_MATTER).map(views::view);
    }

    /** Those who were only counted, by kind, each with the row of one of them. */
    @Transactional
    public List<UnnamedPeople> unnamed(UUID complaintId) {
        reading.requireReading(complaintId);
        return dispositions.unnamed(complaintId).stream()
                .map(count -> new UnnamedPeople(
                        views.view(dispositions.unnamedRow(complaintId, count.kind())), count.count()))
                .toList();
    }

    /** The code of the organ of that very name; else what was written, which may be nothing. */
    String authority(String written) {
        return organs.known(written)
                .filter(organ -> organ.name().equals(written))
                .map(Organ::code)
                .orElse(written);
    }

    /** The names of the organs in a page. */
    @Transactional
    public Map<String, String> organs(List<DispositionView> rows) {
        return organs.names(rows.stream()
                .flatMap(row -> Stream.of(row.respondentOrgan(), Objects.requireNonNullElse(row.authority(), "")))
                .distinct()
                .toList());
    }
}
