package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.category.CategoryGroup;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;
import org.mingjing.complaints.page.PageTexts;

/** What the filters of the officials' pages let people choose, and which organs they mean by what they typed. */
@ApplicationScoped
public class FilterChoices {
    private static final int SEVERAL = 6;
    /** A city's organs are a list to look through; a province's are not. */
    private static final int CITY = 4;

    private final Organs organs;
    private final Categories categories;
    private final RegionNames regions;
    private final CurrentScope scope;
    private final PageTexts texts;

    FilterChoices(Organs organs, Categories categories, RegionNames regions, CurrentScope scope, PageTexts texts) {
        this.organs = organs;
        this.categories = categories;
        this.regions = regions;
        this.scope = scope;
        this.texts = texts;
    }

    /**
     * What a form with filters needs.
     *
     * @param form the filters, with the codes of the organs that were named
     */
    public record Offer(
            ListForm form, List<CategoryGroup> catalogue, List<RegionNames.Region> regions, NamedOrgans organs) {}

    /** The filters of a page; what names no organ stays in them as it was typed, so that nothing is found. */
    public Offer of(ListForm typed) {
        var form = typed;
        var shown = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, FieldError>();
        for (var name : NamedOrgans.FIELDS) {
            var said = typed.value(name);
            if (said.isEmpty()) {
                continue;
            }
            var known = organs.known(said);
            shown.put(name, known.map(Organ::name).orElse(said));
            if (known.isEmpty()) {
                wrong.put(name, unknown(name, said));
            } else if (!known.get().code().equals(said)) {
                form = form.with(name, known.get().code());
            }
        }
        var errors = wrong.isEmpty()
                ? Map.<String, String>of()
                : texts.errors(ProblemException.unprocessable(List.copyOf(wrong.values())));
        var region = scope.get().region();
        return new Offer(
                form, categories.groups(), regions.under(region), new NamedOrgans(shown, errors, offered(region)));
    }

    /** The filters with the codes of the organs that were named; 422 where none is meant. */
    public ListForm coded(ListForm typed) {
        var form = typed;
        for (var name : NamedOrgans.FIELDS) {
            var said = typed.value(name);
            if (!said.isEmpty()) {
                form = form.with(
                        name,
                        organs.known(said)
                                .map(Organ::code)
                                .orElseThrow(() -> ProblemException.unprocessable(List.of(unknown(name, said)))));
            }
        }
        return form;
    }

    private FieldError unknown(String field, String said) {
        var near = organs.named(said, SEVERAL);
        return near.isEmpty()
                ? FieldError.of(field, "unknown-organ", "code", said)
                : FieldError.of(
                        field,
                        "several-organs",
                        "names",
                        near.stream().map(Organ::name).collect(Collectors.joining("、")));
    }

    private List<String> offered(String region) {
        return region == null || region.length() < CITY
                ? List.of()
                : organs.inRegion(region).stream().map(Organ::name).toList();
    }
}
