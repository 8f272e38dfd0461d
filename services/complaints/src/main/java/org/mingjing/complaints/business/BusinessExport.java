package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.export.ExportKind;
import org.mingjing.complaints.export.Sheet;
import org.mingjing.complaints.export.Workbooks;

/** The statistics as a workbook: a sheet for each table. */
@ApplicationScoped
public class BusinessExport {
    private final BusinessService service;
    private final Workbooks workbooks;
    private final Labels labels;

    BusinessExport(BusinessService service, Workbooks workbooks, Labels labels) {
        this.service = service;
        this.workbooks = workbooks;
        this.labels = labels;
    }

    /** Writes the export down and gives what makes it; 400 for a filter that is none, 403 for private persons. */
    StreamingOutput of(BusinessFilter filter) {
        var lang = labels.lang();
        var sheets = sheets(service.statistics(filter, lang));
        var cover = workbooks.begin(ExportKind.BUSINESS, filter.form());
        return out -> workbooks.write(out, cover, workbook -> {
            for (var one : sheets.entrySet()) {
                var title = labels.text("page.business.by." + one.getKey(), lang);
                try (var sheet = new Sheet(workbook, title)) {
                    sheet.row(head(title, lang));
                    one.getValue().forEach(figure -> sheet.row(row(figure, title)));
                }
            }
        });
    }

    private static Map<String, List<BusinessStatistics.Figure>> sheets(BusinessStatistics statistics) {
        var sheets = new LinkedHashMap<String, List<BusinessStatistics.Figure>>();
        sheets.put("all", List.of(statistics.total()));
        sheets.put("organ", statistics.byOrgan());
        sheets.put("handling", statistics.byHandlingOrgan());
        sheets.put("region", statistics.byRegion());
        sheets.put("measure", statistics.byMeasure());
        sheets.put("month", statistics.byMonth());
        return sheets;
    }

    private Object[] head(String title, String lang) {
        return Stream.concat(
                        Stream.of(title),
                        Stream.of(
                                        "export.code",
                                        "business.reports",
                                        "business.concluded",
                                        "business.median",
                                        "business.mean")
                                .map(word -> labels.text("page." + word, lang)))
                .toArray();
    }

    /** The sum of all has no name but the sheet's. */
    private static Object[] row(BusinessStatistics.Figure figure, String title) {
        return new Object[] {
            figure.label().isEmpty() ? title : figure.label(),
            figure.key(),
            figure.reports(),
            figure.concluded(),
            figure.medianDays(),
            figure.meanDays()
        };
    }
}
