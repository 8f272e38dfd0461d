package org.mingjing.complaints.overview;

import java.util.List;
import java.util.Map;
import org.mingjing.complaints.figure.Figure;
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

    /** From ten thousand yuan on the language says in what it reckons. */
    private String money(long fen) {
        var yuan = decimals(fen, 100);
        return fen < TEN_THOUSAND_YUAN
                ? t.of("overview.yuan", yuan)
                : t.of("overview.yuan.large", decimals(fen, TEN_THOUSAND_YUAN), yuan);
    }

    private static String decimals(long fen, long unit) {
        return fen % unit == 0 ? grouped(fen / unit) : "%,.2f".formatted(fen / (double) unit);
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
