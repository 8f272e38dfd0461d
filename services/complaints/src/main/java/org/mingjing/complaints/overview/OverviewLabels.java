package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.organ.Organs;

/** The words beside the numbers. */
@ApplicationScoped
public class OverviewLabels {
    private final Names names;
    private final Organs organs;
    private final RegionNames regions;
    private final Labels labels;
    private final PublicClocks clocks;

    OverviewLabels(Names names, Organs organs, RegionNames regions, Labels labels, PublicClocks clocks) {
        this.names = names;
        this.organs = organs;
        this.regions = regions;
        this.labels = labels;
        this.clocks = clocks;
    }

    /** The names of the values of a dimension, looked up together. */
    UnaryOperator<String> of(Dimension dimension, List<String> values, String lang) {
        return switch (dimension) {
            case ORGAN, HANDLING_ORGAN -> named(organs.names(values));
            case REGION -> named(RegionNames.byCode(regions.under(null)));
            case CATEGORY, CATEGORY_GROUP -> value -> names.category(value, lang);
            case STATUS, CHANNEL, KIND, ENTERPRISE, OUTCOME ->
                value -> labels.text(dimension.name().toLowerCase(Locale.ROOT) + "." + value, lang);
            case MONTH -> UnaryOperator.identity();
            case ALL -> value -> labels.text("page.overview.all", lang);
        };
    }

    /** What a public clock waits for. */
    public String clock(PromisedClock clock, Instant now, String lang) {
        return clocks.label(ClockKind.valueOf(clock.name()), now, lang);
    }

    /** Any other word of the overview. */
    String of(String key, String lang) {
        return labels.text(key, lang);
    }

    private static UnaryOperator<String> named(Map<String, String> byCode) {
        return code -> byCode.getOrDefault(code, code);
    }
}
