package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.export.ExportKind;
import org.mingjing.complaints.export.Sheet;
import org.mingjing.complaints.export.Workbooks;
import org.mingjing.complaints.figure.Figure;

/** The overview as a workbook: a sheet for each dimension with every number and share. */
@ApplicationScoped
public class OverviewExport {
    private final OverviewService service;
    private final Workbooks workbooks;
    private final Labels labels;

    OverviewExport(OverviewService service, Workbooks workbooks, Labels labels) {
        this.service = service;
        this.workbooks = workbooks;
        this.labels = labels;
    }

    /** Writes the export down and gives what makes it; 403 for private persons. */
    StreamingOutput of(ListForm form) {
        var overview = service.of(form.filter());
        var cover = workbooks.begin(ExportKind.OVERVIEW, form);
        var lang = labels.lang();
        return out -> workbooks.write(out, cover, workbook -> {
            for (var one : sheets(overview).entrySet()) {
                var title = labels.text("page.overview.by." + one.getKey(), lang);
                try (var sheet = new Sheet(workbook, title)) {
                    sheet.row(head(title, lang));
                    one.getValue().forEach(line -> sheet.row(row(line)));
                }
            }
        });
    }

    private static Map<Dimension, List<Line>> sheets(Overview overview) {
        var sheets = new LinkedHashMap<Dimension, List<Line>>();
        sheets.put(Dimension.ALL, List.of(overview.total()));
        sheets.put(Dimension.REGION, overview.byRegion());
        sheets.put(Dimension.HANDLING_ORGAN, overview.byHandlingOrgan());
        sheets.put(Dimension.ORGAN, overview.byOrgan());
        sheets.put(Dimension.CATEGORY_GROUP, overview.byCategoryGroup());
        sheets.put(Dimension.CATEGORY, overview.byCategory());
        sheets.put(Dimension.CHANNEL, overview.byChannel());
        sheets.put(Dimension.KIND, overview.byKind());
        sheets.put(Dimension.ENTERPRISE, overview.byEnterprise());
        sheets.put(Dimension.STATUS, overview.byStatus());
        sheets.put(Dimension.OUTCOME, overview.byOutcome());
        sheets.put(Dimension.MONTH, overview.byMonth());
        return sheets;
    }

    private Object[] head(String title, String lang) {
        var head = new ArrayList<Object>(List.of(title, labels.text("page.export.code", lang)));
        for (var figure : Figure.values()) {
            head.add(labels.text("page.figure." + figure, lang));
        }
        for (var share : Share.values()) {
            head.add(labels.text("page.share." + share, lang));
        }
        return head.toArray();
    }

    /** Money in yuan, as people here reckon; shares in percent. */
    private static Object[] row(Line line) {
        var row = new ArrayList<Object>(List.of(line.label(), line.key()));
        for (var figure : Figure.values()) {
            var number = line.figures().of(figure);
            if (figure == Figure.RELEASED_FEN) {
                row.add(number / 100.0);
            } else {
                row.add(number);
            }
        }
        for (var share : Share.values()) {
            row.add(share.of(line.figures()));
        }
        return row.toArray();
    }
}
