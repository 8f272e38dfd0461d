package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.Labels;

/** Counts what the caller may see; officials and systems only. */
@ApplicationScoped
public class OverviewService {
    private final OverviewCounts counts;
    private final OverviewLabels words;
    private final Labels labels;
    private final ComplaintAccess access;
    private final Clock clock;

    OverviewService(OverviewCounts counts, OverviewLabels words, Labels labels, ComplaintAccess access, Clock clock) {
        this.counts = counts;
        this.words = words;
        this.labels = labels;
        this.access = access;
        this.clock = clock;
    }

    /** The counts of the complaints that the filter leaves; 403 for private persons. */
    @Transactional
    public Overview of(ComplaintFilter filter) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var now = clock.instant();
        var query = access.narrowed(ComplaintQuery.of(filter, now));
        var links = new Links(filter);
        var dispositions = dispositions(query, links);
        return new Overview(
                new Tally("total", "", counts.total(query), links.complaints()),
                by(Dimension.STATUS, query, links),
                by(Dimension.ORGAN, query, links),
                by(Dimension.REGION, query, links),
                by(Dimension.CATEGORY_GROUP, query, links),
                by(Dimension.CATEGORY, query, links),
                by(Dimension.CHANNEL, query, links),
                by(Dimension.KIND, query, links),
                by(Dimension.ENTERPRISE, query, links),
                by(Dimension.OUTCOME, query, links),
                byMonth(query, links),
                shares(query, links, now),
                new Tally(
                        "dealtWith",
                        "",
                        dispositions.stream().mapToLong(Tally::count).sum(),
                        links.dispositions()),
                dispositions,
                counts.releasedFen(query));
    }

    private List<Tally> by(Dimension dimension, ComplaintQuery query, Links links) {
        var lang = labels.lang();
        return tallies(counts.by(dimension, query))
                .map(count -> new Tally(
                        count.getKey(),
                        words.of(dimension, count.getKey(), lang),
                        count.getValue(),
                        links.complaints(dimension.parameter(), count.getKey())))
                .toList();
    }

    private List<Tally> byMonth(ComplaintQuery query, Links links) {
        return tallies(counts.byMonth(query))
                .map(count -> new Tally(
                        count.getKey(), count.getKey(), count.getValue(), links.month(YearMonth.parse(count.getKey()))))
                .toList();
    }

    private List<Tally> dispositions(ComplaintQuery query, Links links) {
        var lang = labels.lang();
        return tallies(counts.dispositions(query))
                .map(count -> new Tally(
                        count.getKey(),
                        labels.text("disposition." + count.getKey(), lang),
                        count.getValue(),
                        links.dispositions(count.getKey())))
                .toList();
    }

    private List<ClockShare> shares(ComplaintQuery query, Links links, Instant now) {
        var lang = labels.lang();
        return Stream.of(PromisedClock.values())
                .map(promised -> ClockShare.of(
                        promised.name(),
                        words.clock(promised, now, lang),
                        counts.met(promised, query),
                        counts.missed(promised, query, now),
                        links.clock(promised, true),
                        links.clock(promised, false)))
                .toList();
    }

    private static Stream<Map.Entry<String, Long>> tallies(Map<String, Long> counts) {
        return counts.entrySet().stream();
    }
}
