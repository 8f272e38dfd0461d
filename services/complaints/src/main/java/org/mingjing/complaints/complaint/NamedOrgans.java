package org.mingjing.complaints.complaint;

import java.util.List;
import java.util.Map;
import org.mingjing.complaints.page.PageText;

/**
 * The filters in which people name organs.
 *
 * @param shown what stands in each field: the organ's name, or what was typed when no organ is meant by it
 * @param errors what is wrong, field by field
 * @param offered names to choose from while typing
 */
public record NamedOrgans(Map<String, String> shown, Map<String, String> errors, List<String> offered) {
    /** The organ complained about, and the one that handles. */
    public static final List<String> FIELDS = List.of("respondentOrgan", "handlingOrgan");

    /** The answer's status: 422 when somebody named an organ that there is not. */
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** The fields of a form. */
    public List<FormField> fields(PageText t) {
        return FIELDS.stream().map(name -> field(t, name)).toList();
    }

    private FormField field(PageText t, String name) {
        return new FormField(
                name,
                "text",
                t.of("office.field." + name),
                null,
                false,
                shown.getOrDefault(name, ""),
                errors.get(name),
                offered.stream()
                        .map(one -> new FormField.Choice(one, one, false))
                        .toList(),
                List.of());
    }
}
