package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.Labels;

/** Gives numbers their words and links. */
@ApplicationScoped
class OverviewWording {
    private final OverviewLabels words;
    private final Labels labels;

    OverviewWording(OverviewLabels words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    /** Those numbers as the overview of that filter; names of organs come from the database. */
    @Transactional
    Overview of(List<FigureRow> rows, ComplaintFilter filter, Instant now) {
        return new OverviewMaking(rows, new Links(filter), words, labels.lang(), now).overview();
    }
}
