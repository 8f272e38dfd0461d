package org.mingjing.complaints.overview;

import java.util.List;
import java.util.Map;
import org.mingjing.complaints.page.PageText;

/**
 * The numbers of a line as cells of a table, each with the page of its list.
 *
 * @param opens what narrows a line's list to a number
 */
record Cells(PageText t, Map<String, String> opens) {
    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    /** A number or share in words; what it leaves out stands beside it. An address of null leads nowhere. */
    public record Cell(String text, String href, String note, String noteHref) {
        static Cell plain(String text, String href) {
            return new Cell(text, href, null, null);
        }
    }

    /** In the order of the table's columns. */
    List<Cell> of(Line line) {
        return List.of(
                received(line),
                number(line, Figure.CONCLUDED),
                clock(line, Share.PROCEDURAL, Figure.PROCEDURAL_MISSED),
                clock(line, Share.RESULT, Figure.RESULT_MISSED),
                share(line, Share.SUBSTANTIATED),
                share(line, Share.SATISFIED_RESULT),
                dealtWith(line),
                released(line));
    }

    Cell received(Line line) {
        return Cell.plain(grouped(line.count()), page(line.href()));
    }

    Cell clock(Line line, Share share, Figure missed) {
        var late = line.figures().of(missed);
        var met = share(line, share);
        return late == 0
                ? met
                : new Cell(met.text(), met.href(), t.of("overview.missed", grouped(late)), href(line, missed));
    }

    Cell share(Line line, Share share) {
        var percent = share.of(line.figures());
        return percent == null ? Cell.plain("–", null) : Cell.plain(percent(percent), href(line, share.part()));
    }

    Cell dealtWith(Line line) {
        return Cell.plain(grouped(line.figures().dealtWith()), page(line.dispositionsHref()));
    }

    Cell released(Line line) {
        return Cell.plain(money(line.figures().of(Figure.RELEASED_FEN)), href(line, Figure.RELEASED));
    }

    Cell number(Line line, Figure figure) {
        return Cell.plain(grouped(line.figures().of(figure)), href(line, figure));
    }

    private String href(Line line, Figure figure) {
        var added = opens.get(figure.field());
        return added == null ? null : page(line.href() + (line.href().contains("?") ? "&" : "?") + added);
    }

    /** In 万元 where that reads better. */
    private String money(long fen) {
        if (fen < TEN_THOUSAND_YUAN || !"zh".equals(t.lang())) {
            return t.of("overview.yuan", fen % 100 == 0 ? grouped(fen / 100) : "%,.2f".formatted(fen / 100.0));
        }
        return t.of(
                "overview.wan",
                fen % TEN_THOUSAND_YUAN == 0
                        ? grouped(fen / TEN_THOUSAND_YUAN)
                        : "%,.2f".formatted(fen / (double) TEN_THOUSAND_YUAN));
    }

    static String percent(Double percent) {
        return percent == null ? "–" : percent + "%";
    }

    static String grouped(long count) {
        return "%,d".formatted(count);
    }

    /** The page that shows what an address of the API lists. */
    static String page(String href) {
        return href == null
                ? null
                : href.replace("/api/v1/dispositions", "/complaints/dispositions")
                        .replace("/api/v1/complaints", "/complaints");
    }
}
