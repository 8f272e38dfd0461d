package org.mingjing.complaints.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.page.PageTexts;

/** Turns a search form that was sent into the page that answers it. */
@ApplicationScoped
class SearchDesk {
    private final Searching searching;
    private final PageTexts texts;

    SearchDesk(Searching searching, PageTexts texts) {
        this.searching = searching;
        this.texts = texts;
    }

    /** The page; what cannot be looked for is said beside the form. */
    SearchPage answer(MultivaluedMap<String, String> sent, String base) {
        var typed = sent.getFirst("q");
        var form = ListForm.of(sent);
        try {
            var page = searching.page(typed, form.filter(), null, sent.getFirst("cursor"));
            return new SearchPage(texts.now(), base, typed, form, page, null);
        } catch (ProblemException e) {
            if (e.status() != 422) {
                throw e;
            }
            var error = texts.said(e, "q").values().iterator().next();
            return new SearchPage(texts.now(), base, typed, form, new FoundPage(List.of(), null, false), error);
        }
    }
}
