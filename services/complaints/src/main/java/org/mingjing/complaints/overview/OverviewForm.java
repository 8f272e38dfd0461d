package org.mingjing.complaints.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.FilterChoices;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.page.PageText;

/** The filters of the overview as they stand in its address, and what else to choose by one click. */
public record OverviewForm(PageText t, FilterChoices.Offer offer, Dimension by) {
    private static final String PATH = "/complaints/overview";
    private static final String EXPORT = PATH + "/export";
    private static final List<String> SHOWN = List.of(
            "region",
            "respondentOrgan",
            "handlingOrgan",
            "category",
            "kind",
            "channel",
            "enterpriseRelated",
            "filedFrom",
            "filedTo");

    /** Something to choose by one click. */
    public record Chip(String label, String href, boolean current) {}

    /** The filters as codes. */
    ListForm form() {
        return offer.form();
    }

    /** The filters that the form asks for. */
    public List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        fields.add(choice(
                "region",
                offer.regions().stream()
                        .map(one -> option("region", one.code(), one.name()))
                        .toList()));
        fields.addAll(offer.organs().fields(t));
        fields.addAll(List.of(
                categories(),
                choice("kind", FormField.choices(Kind.class, value("kind"), one -> t.label("kind." + one))),
                choice("channel", FormField.choices(Channel.class, value("channel"), one -> t.label("channel." + one))),
                choice(
                        "enterpriseRelated",
                        List.of(
                                option("enterpriseRelated", "true", t.label("enterprise.true")),
                                option("enterpriseRelated", "false", t.label("enterprise.false")))),
                field("filedFrom", "date", List.of(), List.of()),
                field("filedTo", "date", List.of(), List.of())));
        return fields;
    }

    /** Filters that came with a link and are not in the form, and the dimension of the table; they stay. */
    public List<FormField.Choice> carried() {
        var carried = new ArrayList<FormField.Choice>();
        form().values().forEach((name, value) -> {
            if (!SHOWN.contains(name)) {
                carried.add(new FormField.Choice(name, value, true));
            }
        });
        carried.add(new FormField.Choice("by", by.name(), true));
        return carried;
    }

    /** All, this year, last year, this month. */
    public List<Chip> periods(LocalDate today) {
        var year = today.withDayOfYear(1);
        return List.of(
                period(t.of("overview.period.all"), null, null),
                period(t.of("overview.period.year"), year, year.plusYears(1).minusDays(1)),
                period(t.of("overview.period.lastYear"), year.minusYears(1), year.minusDays(1)),
                period(
                        t.of("overview.period.month"),
                        today.withDayOfMonth(1),
                        today.withDayOfMonth(today.lengthOfMonth())));
    }

    /** Whether anything is filtered. */
    public boolean filtered() {
        return !form().values().isEmpty();
    }

    /** The same page with its table by that. */
    String by(Dimension one) {
        return form().with("by", one.name()).href(PATH) + "#table";
    }

    /** The same as a workbook. */
    public String export() {
        return form().href(EXPORT);
    }

    /** The list of all that is counted. */
    public String list() {
        return form().href("/complaints");
    }

    String value(String name) {
        return form().value(name);
    }

    Links links() {
        return new Links(form().filter());
    }

    private Chip period(String label, LocalDate from, LocalDate to) {
        var first = from == null ? null : from.toString();
        var last = to == null ? null : to.toString();
        var current = value("filedFrom").equals(first == null ? "" : first)
                && value("filedTo").equals(last == null ? "" : last);
        var same = form().with("filedFrom", first).with("filedTo", last).with("by", by.name());
        return new Chip(label, same.href(PATH), current);
    }

    private FormField categories() {
        var groups = offer.catalogue().stream()
                .map(group -> new FormField.Group(
                        group.name(t.lang()),
                        group.leaves().stream()
                                .map(leaf -> option("category", leaf.code(), leaf.name(t.lang())))
                                .toList()))
                .toList();
        return field("category", "groups", List.of(), groups);
    }

    private FormField choice(String name, List<FormField.Choice> choices) {
        return field(name, "choice", choices, List.of());
    }

    private FormField field(String name, String kind, List<FormField.Choice> choices, List<FormField.Group> groups) {
        return new FormField(name, kind, t.of("office.field." + name), null, false, value(name), null, choices, groups);
    }

    private FormField.Choice option(String name, String value, String label) {
        return new FormField.Choice(value, label, value.equals(value(name)));
    }
}
