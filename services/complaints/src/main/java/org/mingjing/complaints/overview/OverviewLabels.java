package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClocks;

/** The words beside the numbers. */
@ApplicationScoped
public class OverviewLabels {
    private final Names names;
    private final Labels labels;
    private final PublicClocks clocks;

    OverviewLabels(Names names, Labels labels, PublicClocks clocks) {
        this.names = names;
        this.labels = labels;
        this.clocks = clocks;
    }

    /** The name of one value of a dimension. */
    public String of(Dimension dimension, String key, String lang) {
        return switch (dimension) {
            case ORGAN -> names.organ(key);
            case CATEGORY, CATEGORY_GROUP -> names.category(key, lang);
            case REGION -> key;
            case STATUS, CHANNEL, KIND, ENTERPRISE, OUTCOME ->
                labels.text(dimension.name().toLowerCase(Locale.ROOT) + "." + key, lang);
        };
    }

    /** What a public clock waits for. */
    public String clock(PromisedClock clock, Instant now, String lang) {
        return clocks.label(ClockKind.valueOf(clock.name()), now, lang);
    }
}
