package org.mingjing.complaints.business;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.page.PageText;

/**
 * The statistics, or one of the lists behind them, as a page.
 *
 * @param page the list, null on the page of the numbers
 * @param statistics the numbers, null on the page of a list
 */
public record BusinessPage(
        PageText t,
        BusinessFilter filter,
        BusinessStatistics statistics,
        Page<ComplaintSummary> page,
        List<CodeName> measures,
        List<RegionNames.Region> regions) {
    static final String NUMBERS = "/complaints/business-environment";
    static final String LIST = NUMBERS + "/list";

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
        return row(statistics.total(), label -> label);
    }

    /** The tables. */
    public List<Table> tables() {
        Map<String, String> names = RegionNames.byCode(regions);
        return List.of(
                table("organ", statistics.byOrgan(), label -> label),
                table("region", statistics.byRegion(), label -> names.getOrDefault(label, label)),
                table("measure", statistics.byMeasure(), label -> label),
                table("month", statistics.byMonth(), label -> label));
    }

    /** The filters that the form asks for. */
    public List<FormField> fields() {
        return List.of(
                field(
                        "region",
                        "choice",
                        "",
                        regions.stream()
                                .map(one -> new FormField.Choice(
                                        one.code(), one.name(), one.code().equals(filter.region())))
                                .toList()),
                field(
                        "measure",
                        "choice",
                        "",
                        measures.stream()
                                .map(one -> new FormField.Choice(
                                        one.code(),
                                        one.name(t.lang()),
                                        one.code().equals(filter.measure())))
                                .toList()),
                field("filedFrom", "date", text(filter.filedFrom()), List.of()),
                field("filedTo", "date", text(filter.filedTo()), List.of()));
    }

    /** The address of the next page of the list, or null at the end. */
    public String nextHref() {
        return page.next() == null ? null : filter.href(LIST, Map.of("cursor", page.next()));
    }

    private Table table(String name, List<BusinessStatistics.Figure> figures, UnaryOperator<String> label) {
        return new Table(
                t.of("business.by." + name),
                figures.stream().map(one -> row(one, label)).toList());
    }

    private Row row(BusinessStatistics.Figure figure, UnaryOperator<String> label) {
        return new Row(
                label.apply(figure.label()),
                figure.reports(),
                address(figure.reportsHref()),
                figure.concluded(),
                address(figure.concludedHref()),
                days(figure.medianDays()),
                days(figure.meanDays()));
    }

    private static String address(String href) {
        return href.replace(BusinessService.LIST, LIST);
    }

    private static String days(Double days) {
        return days == null ? "–" : days.toString();
    }

    private FormField field(String name, String kind, String value, List<FormField.Choice> choices) {
        return new FormField(
                name,
                kind,
                t.of("measure".equals(name) ? "business.field.measure" : "office.field." + name),
                null,
                false,
                value,
                null,
                choices,
                List.of());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
