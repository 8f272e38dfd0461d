package org.mingjing.complaints.business;

import java.util.List;
import org.mingjing.complaints.page.PageText;

/** The statistics as a page: figures, two pictures with their tables, and a table for each view. */
public record BusinessPage(PageText t, BusinessForm form, BusinessStatistics statistics) {

    /** A table of numbers. */
    public record Table(String title, List<Row> rows) {}

    /** One line of it. */
    public record Row(
            String label,
            long reports,
            String reportsHref,
            long concluded,
            String concludedHref,
            String median,
            String mean) {}

    /** All of them in one line. */
    public Row total() {
        return row(statistics.total());
    }

    /** The tables. */
    public List<Table> tables() {
        return List.of(
                table("organ", statistics.byOrgan()),
                table("handling", statistics.byHandlingOrgan()),
                table("region", statistics.byRegion()),
                table("measure", statistics.byMeasure()),
                table("month", statistics.byMonth()));
    }

    /** Reports and conclusions month by month. */
    public List<Row> months() {
        return rows(statistics.byMonth());
    }

    /** How long it took, measure by measure; those of which none was concluded have no time. */
    public List<Row> times() {
        return rows(statistics.byMeasure().stream()
                .filter(one -> one.concluded() > 0)
                .toList());
    }

    private Table table(String name, List<BusinessStatistics.Figure> figures) {
        return new Table(t.of("business.by." + name), rows(figures));
    }

    private static List<Row> rows(List<BusinessStatistics.Figure> figures) {
        return figures.stream().map(BusinessPage::row).toList();
    }

    private static Row row(BusinessStatistics.Figure figure) {
        return new Row(
                figure.label(),
                figure.reports(),
                address(figure.reportsHref()),
                figure.concluded(),
                address(figure.concludedHref()),
                days(figure.medianDays()),
                days(figure.meanDays()));
    }

    private static String address(String href) {
        return href.replace(BusinessReading.PATH, BusinessForm.LIST);
    }

    private static String days(Double days) {
        return days == null ? "–" : days.toString();
    }
}
