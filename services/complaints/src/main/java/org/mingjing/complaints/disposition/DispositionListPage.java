package org.mingjing.complaints.disposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.page.PageText;

/**
 * The people dealt with, as a page.
 *
 * @param kind the decision that was chosen, or null for all
 */
public record DispositionListPage(
        PageText t,
        Page<DispositionView> page,
        ListForm form,
        DispositionKind kind,
        Map<String, String> organs,
        Categories catalogue) {
    private static final String PATH = "/complaints/dispositions";

    /** A decision to choose by one click. */
    public record Chip(String label, String href, boolean current) {}

    /** All, and each kind of decision. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(t.of("office.all"), form.without("kind").href(PATH), kind == null));
        for (var one : DispositionKind.values()) {
            chips.add(new Chip(
                    t.label("disposition." + one), form.with("kind", one.name()).href(PATH), one == kind));
        }
        return chips;
    }

    /** The organ's name; the code itself when the directory does not have it. */
    public String organ(String code) {
        return organs.getOrDefault(code, code);
    }

    /** The category's name. */
    public String category(String code) {
        return catalogue.name(code, t.lang());
    }

    /** The address of the next page, or null at the end. */
    public String nextHref() {
        return page.next() == null ? null : form.with("cursor", page.next()).href(PATH);
    }
}
