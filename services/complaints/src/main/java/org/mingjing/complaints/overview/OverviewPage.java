package org.mingjing.complaints.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    public record Chart(String title, List<Bar> bars) {}

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
                "%,d.%02d".formatted(overview.releasedFen() / 100, overview.releasedFen() % 100),
                page(overview.total().href())));
        return figures;
    }

    /** The tables, each number with its bar. */
    public List<Chart> charts() {
        Map<String, String> names = RegionNames.byCode(regions);
        return List.of(
                chart("status", overview.byStatus(), Tally::label),
                chart("organ", overview.byOrgan(), Tally::label),
                chart("region", overview.byRegion(), one -> names.getOrDefault(one.key(), one.label())),
                chart("category", overview.byCategory(), Tally::label),
                chart("month", overview.byMonth(), Tally::label),
                chart("disposition", overview.dispositions(), Tally::label));
    }

    private Chart chart(String name, List<Tally> tallies, Function<Tally, String> label) {
        var largest = tallies.stream().mapToLong(Tally::count).max().orElse(1);
        return new Chart(
                t.of("office.by." + name),
                tallies.stream()
                        .map(one -> new Bar(
                                label.apply(one),
                                one.count(),
                                Math.max(1, one.count() * 100 / Math.max(1, largest)),
                                page(one.href())))
                        .toList());
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
