package org.mingjing.complaints.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Limits;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.officer.Colleagues;
import org.mingjing.complaints.officer.Officers;
import org.mingjing.complaints.page.PageText;

/** The list as a workbook, page by page as the list itself is read: the same rows for the same caller. */
@ApplicationScoped
public class ListExport {
    private static final int PAGE = 200;
    private static final String[] COLUMNS = {
        "receipt",
        "title",
        "kind",
        "channel",
        "category",
        "enterprise",
        "respondent",
        "region",
        "handling",
        "handler",
        "status",
        "outcome",
        "filedAt",
        "dueAt",
        "demo"
    };

    private final ComplaintReading reading;
    private final ComplaintAccess access;
    private final Workbooks workbooks;
    private final Limits limits;
    private final Labels labels;
    private final Officers officers;

    ListExport(
            ComplaintReading reading,
            ComplaintAccess access,
            Workbooks workbooks,
            Limits limits,
            Labels labels,
            Officers officers) {
        this.reading = reading;
        this.access = access;
        this.workbooks = workbooks;
        this.limits = limits;
        this.labels = labels;
        this.officers = officers;
    }

    /** Writes the export down and gives what makes it; 403 for private persons. */
    StreamingOutput of(ListForm form) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var filter = form.filter();
        var sort = ComplaintSort.of(form.value("sort"));
        var cover = workbooks.begin(ExportKind.LIST, form);
        var lang = labels.lang();
        return out -> workbooks.write(out, cover, workbook -> {
            try (var sheet = new Sheet(workbook, word("sheet.LIST", lang))) {
                sheet.row(head(lang));
                String cursor = null;
                int rows = 0;
                do {
                    var page = reading.list(filter, sort, Math.min(PAGE, limits.exportRows() - rows), cursor);
                    var colleagues = officers.colleagues(
                            page.items().stream().map(ComplaintSummary::handler).toList());
                    page.items().forEach(one -> sheet.row(row(one, colleagues, lang)));
                    rows += page.items().size();
                    cursor = page.next();
                } while (cursor != null && rows < limits.exportRows());
                sheet.row(labels.text(cursor == null ? "page.export.end" : "page.export.cut", lang, rows));
            }
        });
    }

    private Object[] head(String lang) {
        var head = new Object[COLUMNS.length];
        for (int i = 0; i < head.length; i++) {
            head[i] = word("column." + COLUMNS[i], lang);
        }
        return head;
    }

    private Object[] row(ComplaintSummary one, Colleagues colleagues, String lang) {
        return new Object[] {
            one.receipt(),
            one.title(),
            labels.kind(one.kind(), lang),
            labels.channel(one.channel(), lang),
            one.categoryLabel(),
            labels.text("enterprise." + one.enterpriseRelated(), lang),
            one.respondentOrganName(),
            one.respondentRegion(),
            one.handlingOrganName(),
            colleagues.named(one.handlingOrgan(), one.handler(), new PageText(labels, lang)),
            one.statusLabel(),
            labels.outcome(one.outcome(), lang),
            one.filedAt(),
            one.dueAt(),
            one.demo() ? labels.text("tag.demo", lang) : null
        };
    }

    private String word(String key, String lang) {
        return labels.text("page.export." + key, lang);
    }
}
