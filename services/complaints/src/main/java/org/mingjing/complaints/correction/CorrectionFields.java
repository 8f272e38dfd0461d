package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.complaints.business.BusinessCodes;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** The fields of the forms by which a complaint is corrected, with what it counts as chosen. */
@ApplicationScoped
class CorrectionFields {
    private final CorrectionGrounds grounds;
    private final Categories categories;
    private final BusinessCodes codes;

    CorrectionFields(CorrectionGrounds grounds, Categories categories, BusinessCodes codes) {
        this.grounds = grounds;
        this.categories = categories;
        this.codes = codes;
    }

    List<FormField> classification(Complaint complaint, PageText t, TypedForm typed) {
        var is = complaint.matter().classified();
        var form = new Form(CorrectionCard.CORRECT, t, typed);
        var category = form.chosen("category", is.category());
        return List.of(
                form.choice(
                        "kind",
                        true,
                        FormField.choices(
                                Kind.class, form.chosen("kind", is.kind().name()), kind -> t.label("kind." + kind))),
                new FormField(
                        "category",
                        "groups",
                        t.label("correction.field.category"),
                        null,
                        true,
                        category,
                        typed.error(CorrectionCard.CORRECT, "category"),
                        List.of(),
                        categories.groups().stream()
                                .map(group -> new FormField.Group(
                                        group.name(t.lang()),
                                        group.leaves().stream()
                                                .map(leaf -> new FormField.Choice(
                                                        leaf.code(),
                                                        leaf.name(t.lang()),
                                                        leaf.code().equals(category)))
                                                .toList()))
                                .toList()),
                form.choice(
                        "enterpriseRelated",
                        true,
                        Stream.of("true", "false")
                                .map(value -> new FormField.Choice(
                                        value,
                                        t.label("enterprise." + value),
                                        value.equals(form.chosen(
                                                "enterpriseRelated", String.valueOf(is.enterpriseRelated())))))
                                .toList()),
                ground(form));
    }

    List<FormField> event(PageText t, TypedForm typed) {
        var form = new Form(CorrectionCard.CORRECT, t, typed);
        var measure = form.chosen("measure", "");
        return List.of(
                form.field("ofReporter", "check", false),
                form.field("harmedName", "text", false),
                form.field("harmedCode", "text", false),
                form.field("decidingUnit", "text", false),
                form.choice(
                        "measure",
                        false,
                        codes.measures().stream()
                                .map(one -> new FormField.Choice(
                                        one.code(),
                                        one.name(t.lang()),
                                        one.code().equals(measure)))
                                .toList()),
                form.field("amount", "text", false),
                form.field("since", "date", false),
                form.field("requested", "area", false));
    }

    List<FormField> respondent(PageText t, TypedForm typed) {
        var form = new Form(CorrectionCard.RESPONDENT, t, typed);
        return List.of(form.field("respondentOrgan", "text", true), ground(form));
    }

    private FormField ground(Form form) {
        var chosen = form.chosen("groundCode", "");
        return form.choice(
                "groundCode",
                true,
                grounds.all().stream()
                        .map(one -> new FormField.Choice(
                                one.id(), one.label(form.t.lang()), one.id().equals(chosen)))
                        .toList());
    }

    /** One of the two forms. */
    private record Form(String name, PageText t, TypedForm typed) {
        /** What was chosen, or what it is. */
        String chosen(String field, String is) {
            return typed.wasFor(name) ? typed.value(name, field) : is;
        }

        FormField choice(String field, boolean required, List<FormField.Choice> choices) {
            return made(field, "choice", required, choices);
        }

        FormField field(String field, String kind, boolean required) {
            return made(field, kind, required, List.of());
        }

        private FormField made(String field, String kind, boolean required, List<FormField.Choice> choices) {
            var hint = t.label("correction.hint." + field);
            return new FormField(
                    field,
                    kind,
                    t.label("correction.field." + field),
                    hint.startsWith("correction.") ? null : hint,
                    required,
                    typed.value(name, field),
                    typed.error(name, field),
                    choices,
                    List.of());
        }
    }
}
