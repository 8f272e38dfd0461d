package org.mingjing.complaints.overview;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.figure.Figure;

/** Figures with their words and links, the most frequent first, months and regions in their own order. */
record OverviewMaking(List<FigureRow> rows, Links links, OverviewLabels words, String lang, Instant now) {
    Overview overview() {
        var all = rows.stream()
                .filter(row -> row.dimension() == Dimension.ALL)
                .map(FigureRow::figures)
                .findFirst()
                .orElse(Figures.NONE);
        return new Overview(
                Line.of("total", words.of("page.overview.all", lang), all, links),
                links.opens(),
                by(Dimension.STATUS),
                by(Dimension.ORGAN),
                by(Dimension.HANDLING_ORGAN),
                by(Dimension.REGION),
                by(Dimension.CATEGORY_GROUP),
                by(Dimension.CATEGORY),
                by(Dimension.CHANNEL),
                by(Dimension.KIND),
                by(Dimension.ENTERPRISE),
                by(Dimension.OUTCOME),
                by(Dimension.MONTH),
                List.of(
                        clock(PromisedClock.PROCEDURAL_REPLY, Share.PROCEDURAL, all),
                        clock(PromisedClock.RESULT, Share.RESULT, all)),
                part(
                        "substantiated",
                        words.of("page.overview.substantiated", lang),
                        Share.SUBSTANTIATED,
                        all,
                        Map.of("substantiated", "false")),
                satisfaction(all),
                new Tally("dealtWith", "", all.dealtWith(), links.dispositions()),
                dispositions(all),
                new Tally("released", "", all.of(Figure.RELEASED), links.complaints(Figure.RELEASED.narrowing())),
                all.of(Figure.RELEASED_FEN));
    }

    private List<Line> by(Dimension dimension) {
        var order = Comparator.comparing((FigureRow row) -> -row.figures().of(Figure.RECEIVED))
                .thenComparing(FigureRow::value);
        var found = rows.stream()
                .filter(row -> row.dimension() == dimension)
                .sorted(dimension == Dimension.MONTH ? Comparator.comparing(FigureRow::value) : order)
                .toList();
        var names = words.of(dimension, found.stream().map(FigureRow::value).toList(), lang);
        return found.stream()
                .map(row ->
                        Line.of(row.value(), names.apply(row.value()), row.figures(), links.to(dimension, row.value())))
                .toList();
    }

    private Part clock(PromisedClock clock, Share share, Figures all) {
        return part(
                clock.name(),
                words.clock(clock, now, lang),
                share,
                all,
                Map.of("clock", clock.name(), "onTime", "false"));
    }

    private List<Part> satisfaction(Figures all) {
        return Stream.of(
                        Share.SATISFIED_SPEED,
                        Share.SATISFIED_ATTITUDE,
                        Share.SATISFIED_RESULT,
                        Share.SATISFIED_CLEANNESS)
                .map(share -> {
                    var aspect = share.part().narrowing().get("aspect");
                    return part(
                            aspect,
                            words.of("page.rate." + aspect.toLowerCase(Locale.ROOT), lang),
                            share,
                            all,
                            Map.of("aspect", aspect, "satisfied", "false"));
                })
                .toList();
    }

    private Part part(String key, String label, Share share, Figures all, Map<String, String> others) {
        var met = all.of(share.part());
        return new Part(
                key,
                label,
                met,
                share.whole(all) - met,
                share.of(all),
                links.complaints(share.part().narrowing()),
                links.complaints(others));
    }

    private List<Tally> dispositions(Figures all) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.people() != null && all.of(figure) > 0)
                .sorted(Comparator.comparing((Figure figure) -> -all.of(figure)))
                .map(figure -> new Tally(
                        figure.people().name(),
                        words.of("disposition." + figure.people(), lang),
                        all.of(figure),
                        links.dispositions(figure.people().name())))
                .toList();
    }
}
