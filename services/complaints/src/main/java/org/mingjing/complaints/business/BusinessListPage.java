package org.mingjing.complaints.business;

import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.page.PageText;

/** The reports behind a number, as a page. */
public record BusinessListPage(PageText t, BusinessFilter filter, Page<ComplaintSummary> page) {
    /** The statistics with the same filters. */
    public String back() {
        return filter.href(BusinessForm.PATH);
    }

    /** The address of the next page, or null at the end. */
    public String nextHref() {
        return page.next() == null
                ? null
                : filter.form().with("cursor", page.next()).href(BusinessForm.LIST);
    }
}
