package org.mingjing.complaints.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.page.PageText;

/** The numbers as tiles and bars; each leads to the page of the list behind it. */
public record OverviewPage(
        PageText t, Overview overview, ListForm form, List<RegionNames.Region> regions, boolean demo) {

    /** One number in a tile. */
    public record Figure(String label, String number, String href) {}

    /** Numbers of one kind, each with its bar. */
    public record Chart(String title, List<Bar> bars) {
        private static final int ALL = 15;
        private static final int FIRST = 10;

        /** What is seen at once: all when they are few. */
        public List<Bar> first() {
            return bars.size() <= ALL ? bars : bars.subList(0, FIRST);
        }

        /** What is folded away below them. */
        public List<Bar> rest() {
            return bars.size() <= ALL ? List.of() : bars.subList(FIRST, bars.size());
        }
    }

    /** A number in words, its share of the largest in percent, and the list of what it counts. */
    public record Bar(String label, long count, long share, String href) {}

    /** The filters that the form asks for. */
    public List<FormField> fields() {
        var choices = regions.stream()
                .map(one ->
                        new FormField.Choice(one.code(), one.name(), one.code().equals(form.value("region"))))
                .toList();
        return List.of(
                field("region", "choice", choices),
                field("filedFrom", "date", List.of()),
                field("filedTo", "date", List.of()));
    }

    /** The figures on top. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(figure(t.of("office.title"), overview.total()));
        for (var share : overview.clocks()) {
            figures.add(new Figure(
                    t.of("office.share", share.label()),
                    share.percent() == null ? "–" : share.percent() + "%",
                    page(share.missedHref())));
        }
        figures.add(figure(t.of("office.dispositions"), overview.dealtWith()));
        figures.add(new Figure(
                t.of("office.released"),
                yuan(overview.releasedFen()),
                page(overview.total().href())));
        return figures;
    }

    /** The tables, each number with its bar. */
    public List<Chart> charts() {
        return List.of(
                chart("status", overview.byStatus()),
                chart("disposition", overview.dispositions()),
                chart("region", byRegion()),
                chart("organ", overview.byOrgan()),
                chart("category", overview.byCategory()),
                chart("month", overview.byMonth()));
    }

    /** Counties add up to their city, cities to their province, down from where the caller looks. */
    private List<Tally> byRegion() {
        var within = form.value("region");
        if (within.isEmpty() && !regions.isEmpty()) {
            within = regions.getFirst().code();
        }
        var length = Math.min(6, within.length() + 2);
        var sums = new TreeMap<String, Long>();
        for (var one : overview.byRegion()) {
            sums.merge(one.key().substring(0, Math.min(length, one.key().length())), one.count(), Long::sum);
        }
        var names = RegionNames.byCode(regions);
        return sums.entrySet().stream()
                .map(sum -> region(sum.getKey(), sum.getValue(), names, length))
                .toList();
    }

    /** Organs of the higher level itself are one bar: its prefix would open the lower ones too. */
    private Tally region(String code, long count, Map<String, String> names, int length) {
        var name = names.getOrDefault(code, code);
        return code.length() < length
                ? new Tally(
                        code,
                        t.of("look.ownLevel", name),
                        count,
                        form.with("respondentRegion", code).href("/complaints"))
                : new Tally(code, name, count, form.with("region", code).href("/complaints"));
    }

    private Chart chart(String name, List<Tally> tallies) {
        var largest = tallies.stream().mapToLong(Tally::count).max().orElse(1);
        return new Chart(
                t.of("office.by." + name),
                tallies.stream()
                        .map(one -> new Bar(
                                one.label(),
                                one.count(),
                                Math.max(1, one.count() * 100 / Math.max(1, largest)),
                                page(one.href())))
                        .toList());
    }

    /** Without cents that are none. */
    private static String yuan(long fen) {
        return fen % 100 == 0 ? "%,d".formatted(fen / 100) : "%,d.%02d".formatted(fen / 100, fen % 100);
    }

    private static Figure figure(String label, Tally tally) {
        return new Figure(label, "%,d".formatted(tally.count()), page(tally.href()));
    }

    /** The page that shows what an address of the API lists. */
    private static String page(String href) {
        return href.replace("/api/v1/dispositions", "/complaints/dispositions")
                .replace("/api/v1/complaints", "/complaints");
    }

    private FormField field(String name, String kind, List<FormField.Choice> choices) {
        return new FormField(
                name, kind, t.of("office.field." + name), null, false, form.value(name), null, choices, List.of());
    }
}
