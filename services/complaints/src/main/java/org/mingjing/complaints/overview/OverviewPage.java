package org.mingjing.complaints.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.figure.Figure;
import org.mingjing.complaints.page.PageText;

/**
 * The numbers as tiles, bars, a trend and a table; each leads to the page of the list behind it.
 *
 * @param by what the table is by
 * @param today for the periods to choose by one click
 */
public record OverviewPage(
        PageText t,
        Overview overview,
        OverviewForm form,
        List<RegionNames.Region> regions,
        Dimension by,
        LocalDate today,
        boolean demo) {
    private static final int LARGEST = 10;

    /** One number in a tile; the note beside it opens its own list. */
    public record Tile(String label, Cells.Cell cell) {}

    /** Numbers of one kind, each with its bar. */
    public record Chart(String title, List<Bar> bars) {}

    /** A number in words, its share of the largest in percent, and the list of what it counts. */
    public record Bar(String label, String number, long share, String href) {}

    /** A line of the table. */
    public record Row(String label, String href, List<Cells.Cell> cells) {}

    /** The figures on top. */
    public List<Tile> tiles() {
        var cells = cells();
        var total = overview.total();
        var handedOver = overview.dispositions().stream()
                .filter(one -> one.key().equals("HANDED_OVER"))
                .map(one -> t.of("overview.handedOver", Cells.grouped(one.count())))
                .findFirst()
                .orElse(null);
        var dealtWith = cells.dealtWith(total);
        return List.of(
                new Tile(t.of("overview.received"), cells.received(total)),
                new Tile(t.of("overview.concluded"), cells.number(total, Figure.CONCLUDED)),
                new Tile(
                        t.of("overview.onTime", overview.clocks().getFirst().label()),
                        cells.clock(total, Share.PROCEDURAL, Figure.PROCEDURAL_MISSED)),
                new Tile(
                        t.of("overview.onTime", overview.clocks().getLast().label()),
                        cells.clock(total, Share.RESULT, Figure.RESULT_MISSED)),
                new Tile(t.of("overview.substantiated"), cells.share(total, Share.SUBSTANTIATED)),
                new Tile(t.of("overview.satisfied"), cells.share(total, Share.SATISFIED_RESULT)),
                new Tile(
                        t.of("overview.dealtWith"),
                        new Cells.Cell(
                                dealtWith.text(),
                                dealtWith.href(),
                                handedOver,
                                dealtWith.href() + (dealtWith.href().contains("?") ? "&" : "?") + "kind=HANDED_OVER")),
                new Tile(t.of("overview.released"), cells.released(total)));
    }

    /** Each month received and concluded. */
    public List<Row> trend() {
        return rows(overview.byMonth());
    }

    /** What is seen as bars: the parts of the whole, and the places with the most. */
    public List<Chart> charts() {
        return List.of(
                lines("CATEGORY_GROUP", overview.byCategoryGroup()),
                lines("REGION", regionLines()),
                lines("STATUS", overview.byStatus()),
                lines("OUTCOME", overview.byOutcome()),
                tallies("disposition", overview.dispositions()),
                satisfaction());
    }

    /** The dimensions to choose from. */
    public List<OverviewForm.Chip> dimensions() {
        return List.of(
                        Dimension.REGION,
                        Dimension.HANDLING_ORGAN,
                        Dimension.ORGAN,
                        Dimension.CATEGORY,
                        Dimension.CHANNEL,
                        Dimension.KIND,
                        Dimension.ENTERPRISE,
                        Dimension.MONTH)
                .stream()
                .map(one -> new OverviewForm.Chip(title(one), form.by(one), one == by))
                .toList();
    }

    /** The whole table, by the dimension that was chosen. */
    public List<Row> table() {
        return rows(
                switch (by) {
                    case ORGAN -> overview.byOrgan();
                    case HANDLING_ORGAN -> overview.byHandlingOrgan();
                    case CATEGORY -> overview.byCategory();
                    case CHANNEL -> overview.byChannel();
                    case KIND -> overview.byKind();
                    case ENTERPRISE -> overview.byEnterprise();
                    case MONTH -> overview.byMonth();
                    case ALL, STATUS, REGION, CATEGORY_GROUP, OUTCOME -> regionLines();
                });
    }

    /** What a dimension is called over its numbers. */
    public String title(Dimension one) {
        return t.of("overview.by." + one);
    }

    private List<Row> rows(List<Line> lines) {
        var cells = cells();
        return lines.stream()
                .map(line -> new Row(line.label(), Cells.page(line.href()), cells.of(line)))
                .toList();
    }

    private List<Line> regionLines() {
        var within = form.value("region");
        if (within.isEmpty() && !regions.isEmpty()) {
            within = regions.getFirst().code();
        }
        Map<String, String> names = RegionNames.byCode(regions);
        return new RegionLines(within, names, name -> t.of("overview.ownLevel", name), form.links())
                .of(overview.byRegion());
    }

    private Chart lines(String name, List<Line> lines) {
        return chart(
                name,
                lines.stream()
                        .map(one -> new Tally(one.key(), one.label(), one.count(), one.href()))
                        .limit(LARGEST)
                        .toList());
    }

    private Chart tallies(String name, List<Tally> tallies) {
        return chart(name, tallies);
    }

    private Chart chart(String name, List<Tally> tallies) {
        var largest = Math.max(1, tallies.stream().mapToLong(Tally::count).max().orElse(1));
        return new Chart(
                t.of("overview.by." + name),
                tallies.stream()
                        .map(one -> new Bar(
                                one.label(),
                                Cells.grouped(one.count()),
                                Math.max(1, one.count() * 100 / largest),
                                Cells.page(one.href())))
                        .toList());
    }

    private Chart satisfaction() {
        var bars = new ArrayList<Bar>();
        for (var one : overview.satisfaction()) {
            if (one.percent() != null) {
                bars.add(new Bar(
                        one.label(),
                        Cells.percent(one.percent()),
                        Math.round(one.percent()),
                        Cells.page(one.metHref())));
            }
        }
        return new Chart(t.of("overview.by.satisfaction"), bars);
    }

    private Cells cells() {
        return new Cells(t, overview.opens());
    }
}
