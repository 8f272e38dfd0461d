package org.mingjing.complaints.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.page.PageText;

/**
 * The one page on which an operator enters a letter, a call or a visit.
 *
 * @param organ what was typed for the organ: its code or words of its name
 * @param found the organs that this may mean, when there are several
 */
public record EntryPage(
        PageText t, FilingForm form, Map<String, String> errors, String organ, List<Organ> found, Choices choices) {
    /** The field where typing begins: the first that the letter before did not fill in. */
    public String focus() {
        return Stream.of("channel", "kind")
                .filter(field -> !form.has(field))
                .findFirst()
                .orElse("title");
    }

    /** How and when it came in. */
    public List<FormField> arrival() {
        return List.of(
                choice(
                        "channel",
                        true,
                        choices.channels().stream()
                                .map(one -> option("channel", one.name(), t.label("channel." + one)))
                                .toList()),
                choice("channelSource", false, codes("channelSource", choices.sources())),
                field("receivedOn", "date", false),
                field("lateReason", "text", false));
    }

    /** What it says, about whom. */
    public List<FormField> matter() {
        var kinds = Stream.of(Kind.values())
                .map(one -> option("kind", one.name(), t.label("kind." + one)))
                .toList();
        return List.of(
                choice("kind", true, kinds),
                category(),
                new FormField(
                        "organ",
                        "text",
                        t.of("field.respondentOrgan"),
                        t.of("entry.hint.organ"),
                        true,
                        organ,
                        error("respondentOrgan"),
                        List.of(),
                        List.of()),
                field("respondentOfficer", "text", false),
                field("respondentStaffNo", "text", false),
                field("title", "text", true),
                field("text", "area", true),
                field("caseNumber", "text", false),
                choice("enterpriseRelated", false, yesNo("enterpriseRelated", "enterprise.true", "enterprise.false")));
    }

    /** Who says so. */
    public List<FormField> reporter() {
        return List.of(
                choice("anonymous", true, yesNo("anonymous", "page.nameless", "page.named")),
                field("name", "text", false),
                field("phone", "tel", false),
                field("address", "text", false),
                field("enterpriseName", "text", false),
                field("creditCode", "text", false),
                field("email", "email", false),
                choice("notifyByEmail", false, List.of(option("notifyByEmail", "true", t.of("entry.yes")))));
    }

    /** Whether the scans show who he is; they are sealed unless somebody says that they do not. */
    public FormField sealed() {
        var choices = Stream.of("true", "false")
                .map(one -> new FormField.Choice(
                        one, t.of("entry.sealed." + one), one.equals(form.has("sealed") ? form.get("sealed") : "true")))
                .toList();
        return FormField.choice("sealed", t.of("entry.sealed.scan"), t.of("entry.sealed.hint"), choices);
    }

    /** The report form of a 影响营商环境（案）事件. */
    public List<FormField> event() {
        return List.of(
                choice(
                        "ofReporter",
                        false,
                        yesNo("ofReporter", "page.business.ofReporter.true", "page.business.ofReporter.false")),
                field("harmedName", "text", false),
                field("harmedCode", "text", false),
                field("decidingUnit", "text", false),
                choice("measure", false, codes("measure", choices.measures())),
                choice("stage", false, codes("stage", choices.stages())),
                field("amount", "text", false),
                field("since", "date", false),
                field("requested", "area", false));
    }

    /** The errors with the places on the page at which they can be mended. */
    public List<Map.Entry<String, String>> wrong() {
        var wrong = new ArrayList<Map.Entry<String, String>>();
        errors.forEach((field, text) -> wrong.add(Map.entry(place(field), text)));
        return wrong;
    }

    private static String place(String field) {
        return switch (field) {
            case "file" -> "f-file";
            case "respondentOrgan" -> "entry-organ";
            default -> "entry-" + field;
        };
    }

    /** What is wrong with a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    private FormField category() {
        var catalogue = choices.groups().stream()
                .map(group -> new FormField.Group(
                        group.name(t.lang()),
                        group.leaves().stream()
                                .map(leaf -> option("category", leaf.code(), leaf.name(t.lang())))
                                .toList()))
                .toList();
        return new FormField(
                "category", "groups", label("category"), null, true, "", error("category"), List.of(), catalogue);
    }

    private FormField field(String name, String kind, boolean required) {
        return new FormField(
                name, kind, label(name), hint(name), required, form.get(name), error(name), List.of(), List.of());
    }

    private FormField choice(String name, boolean required, List<FormField.Choice> options) {
        return new FormField(
                name, "choice", label(name), hint(name), required, form.get(name), error(name), options, List.of());
    }

    private List<FormField.Choice> codes(String name, List<CodeName> codes) {
        return codes.stream()
                .map(one -> option(name, one.code(), one.name(t.lang())))
                .toList();
    }

    private List<FormField.Choice> yesNo(String name, String yes, String no) {
        return List.of(option(name, "true", t.label(yes)), option(name, "false", t.label(no)));
    }

    private FormField.Choice option(String name, String value, String label) {
        return new FormField.Choice(value, label, form.is(name, value));
    }

    private String label(String name) {
        return said("entry.field." + name, said("business.field." + name, t.of("field." + name)));
    }

    private String hint(String name) {
        return said("entry.hint." + name, null);
    }

    private String said(String key, String otherwise) {
        var text = t.of(key);
        return text.startsWith("page.") ? otherwise : text;
    }
}
