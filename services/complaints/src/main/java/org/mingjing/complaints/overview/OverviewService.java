package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.Labels;

/** Counts what the caller may see; officials and systems only. */
@ApplicationScoped
public class OverviewService {
    /** Digits of the code of a province (GB/T 2260). */
    private static final int PROVINCE = 2;

    private final FigureReading figures;
    private final OverviewLabels words;
    private final Labels labels;
    private final ComplaintAccess access;
    private final CurrentScope scope;
    private final Clock clock;

    OverviewService(
            FigureReading figures,
            OverviewLabels words,
            Labels labels,
            ComplaintAccess access,
            CurrentScope scope,
            Clock clock) {
        this.figures = figures;
        this.words = words;
        this.labels = labels;
        this.access = access;
        this.scope = scope;
        this.clock = clock;
    }

    /** The counts of the complaints that the filter leaves; 403 for private persons. */
    @Transactional
    public Overview of(ComplaintFilter filter) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var now = clock.instant();
        return new OverviewMaking(rows(filter, now), new Links(filter), words, labels.lang(), now).overview();
    }

    /** The day it is in China. */
    LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }

    private List<FigureRow> rows(ComplaintFilter filter, Instant now) {
        var caller = scope.get();
        var oversees = caller.has("supervisor") || caller.has("auditor");
        var summed = SummedPart.of(filter, oversees && digits(caller.region()) == PROVINCE);
        if (summed.isPresent()) {
            return figures.sums(summed.get(), now);
        }
        var query = FigureQuery.of(filter, now);
        return figures.counted(oversees ? query : query.handledBy(caller.organ()));
    }

    private static int digits(String region) {
        return region == null ? 0 : region.length();
    }
}
