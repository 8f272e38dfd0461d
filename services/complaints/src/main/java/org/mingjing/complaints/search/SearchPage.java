package org.mingjing.complaints.search;

import java.util.Map;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.page.PageText;

/**
 * What a search found, and the form to search again.
 *
 * @param base where the list is that was searched
 * @param error why nothing was looked for, or null
 */
public record SearchPage(PageText t, String base, String q, ListForm form, FoundPage page, String error) {

    /** The filters of the list, which the search keeps. */
    public Map<String, String> carried() {
        return form.values();
    }

    /** Where the form is sent. */
    public String action() {
        return base + "/search";
    }

    /** The list without the search. */
    public String listHref() {
        return form.href(base);
    }
}
