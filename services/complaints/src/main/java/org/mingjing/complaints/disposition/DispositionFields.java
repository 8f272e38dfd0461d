package org.mingjing.complaints.disposition;

import java.util.List;
import java.util.Objects;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** The fields that say what was decided on one person, as typed; else as they were. */
record DispositionFields(PageText t, String form, TypedForm typed) {

    /**
     * The fields.
     *
     * @param was the row that is corrected, or null for a new one
     * @param authority who decided that one, as people call it
     */
    List<FormField> of(DispositionView was, String authority) {
        var kind = was == null ? "" : was.kind().name();
        return List.of(
                FormField.choice(
                                "kind",
                                t.of("office.field.disposition"),
                                null,
                                FormField.choices(
                                        DispositionKind.class,
                                        value("kind", kind),
                                        one -> t.label("disposition." + one)))
                        .typed(form, typed),
                field("personRef", "text", t.of("disposed.person.hint"), false, was == null ? null : was.personRef()),
                field("authority", "text", t.of("disposed.authority.hint"), true, authority),
                field("document", "text", null, false, was == null ? null : was.document()),
                field(
                        "decidedOn",
                        "date",
                        null,
                        true,
                        was == null ? null : was.decidedAt().toLocalDate().toString()));
    }

    /** Why something is taken back. */
    FormField reason(String label) {
        return FormField.line("reason", t.of(label), t.of("disposed.reason.hint"), true)
                .typed(form, typed);
    }

    private FormField field(String name, String kind, String hint, boolean required, String was) {
        return new FormField(
                name,
                kind,
                t.of("disposed." + ("personRef".equals(name) ? "person" : name)),
                hint,
                required,
                value(name, Objects.requireNonNullElse(was, "")),
                typed.error(form, name),
                List.of(),
                List.of());
    }

    private String value(String name, String was) {
        return typed.wasFor(form) ? typed.value(form, name) : was;
    }
}
