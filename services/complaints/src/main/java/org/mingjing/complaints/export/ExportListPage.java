package org.mingjing.complaints.export;

import java.util.Map;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.page.PageText;

/** Who took what away, a line each. */
public record ExportListPage(PageText t, Page<Line> page) {

    /** One export, and its filters in words. */
    public record Line(ExportView export, Map<String, String> filters) {}

    /** The address of the next page, or null at the end. */
    public String nextHref() {
        return page.next() == null ? null : "/complaints/exports?cursor=" + page.next();
    }
}
