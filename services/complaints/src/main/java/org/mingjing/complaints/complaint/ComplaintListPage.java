package org.mingjing.complaints.complaint;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.category.Category;
import org.mingjing.complaints.category.CategoryGroup;
import org.mingjing.complaints.officer.Colleagues;
import org.mingjing.complaints.page.PageText;

/**
 * The list of complaints with its filters, in the order of the form.
 *
 * @param officers who may be in charge, to choose from while typing
 */
public record ComplaintListPage(
        PageText t,
        Page<ComplaintSummary> page,
        ListForm form,
        List<CategoryGroup> catalogue,
        List<RegionNames.Region> regions,
        NamedOrgans organs,
        List<FormField.Choice> officers,
        Colleagues colleagues) {
    private static final String PATH = "/complaints";
    private static final List<String> SHOWN = List.of(
            "region",
            "respondentOrgan",
            "handlingOrgan",
            "handler",
            "assigned",
            "open",
            "category",
            "kind",
            "channel",
            "enterpriseRelated",
            "outcome",
            "retaliation",
            "linked",
            "filedFrom",
            "filedTo",
            "sort");

    /** A state to choose by one click. */
    public record Chip(String label, String href, boolean current) {}

    /** All, and each state. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(
                t.of("office.all"),
                form.without("status").href(PATH),
                form.value("status").isEmpty()));
        for (var status : ComplaintStatus.values()) {
            chips.add(new Chip(
                    t.label("status." + status),
                    form.with("status", status.name()).href(PATH),
                    status.name().equals(form.value("status"))));
        }
        return chips;
    }

    /** Who is in charge of one, by name where the caller is a colleague. */
    public String officer(ComplaintSummary one) {
        return colleagues.named(one.handlingOrgan(), one.handler(), t);
    }

    /** The filters that the form asks for. */
    public List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        fields.add(choice("region", regionChoices()));
        fields.addAll(organs.fields(t));
        fields.addAll(charge());
        fields.addAll(List.of(
                categories(),
                choice("kind", FormField.choices(Kind.class, form.value("kind"), one -> t.label("kind." + one))),
                choice(
                        "channel",
                        FormField.choices(Channel.class, form.value("channel"), one -> t.label("channel." + one))),
                choice(
                        "enterpriseRelated",
                        List.of(
                                option("enterpriseRelated", "true", t.label("enterprise.true")),
                                option("enterpriseRelated", "false", t.label("enterprise.false")))),
                choice(
                        "outcome",
                        FormField.choices(Outcome.class, form.value("outcome"), one -> t.label("outcome." + one))),
                choice("retaliation", List.of(option("retaliation", "true", t.of("office.retaliation.true")))),
                choice("linked", List.of(option("linked", "true", t.of("office.linked.true")))),
                input("filedFrom", "date"),
                input("filedTo", "date"),
                order()));
        return fields;
    }

    /** In whose hands, and whether the answer is still owed. */
    private List<FormField> charge() {
        var handler = new FormField(
                "handler", "text", label("handler"), null, false, form.value("handler"), null, officers, List.of());
        return List.of(
                handler,
                choice(
                        "assigned",
                        List.of(
                                option("assigned", "false", t.of("office.assigned.false")),
                                option("assigned", "true", t.of("office.assigned.true")))),
                choice(
                        "open",
                        List.of(
                                option("open", "true", t.of("office.open.true")),
                                option("open", "false", t.of("office.open.false")))));
    }

    /** The order in which the list stands, always one of them. */
    private FormField order() {
        var choices = List.of(
                option("sort", "-filedAt", t.of("office.sort.latest")),
                option("sort", "dueAt", t.of("office.sort.dueAt")),
                option("sort", "filedAt", t.of("office.sort.filedAt")));
        return new FormField("sort", "order", label("sort"), null, false, "", null, choices, List.of());
    }

    /** Filters that came with a link and are not in the form; they stay. */
    public List<FormField.Choice> carried() {
        return form.values().entrySet().stream()
                .filter(one -> !SHOWN.contains(one.getKey()))
                .map(one -> new FormField.Choice(one.getKey(), one.getValue(), true))
                .toList();
    }

    /** Whether anything is filtered. */
    public boolean filtered() {
        return !form.values().isEmpty();
    }

    /** The address of the next page, or null at the end. */
    public String nextHref() {
        return page.next() == null ? null : form.with("cursor", page.next()).href(PATH);
    }

    private List<FormField.Choice> regionChoices() {
        return regions.stream()
                .map(region -> option("region", region.code(), region.name()))
                .toList();
    }

    private FormField choice(String name, List<FormField.Choice> choices) {
        return new FormField(name, "choice", label(name), null, false, "", null, choices, List.of());
    }

    private FormField input(String name, String kind) {
        return new FormField(name, kind, label(name), null, false, form.value(name), null, List.of(), List.of());
    }

    private FormField categories() {
        var groups = catalogue.stream()
                .map(group -> new FormField.Group(
                        group.name(t.lang()),
                        group.leaves().stream().map(this::leaf).toList()))
                .toList();
        return new FormField("category", "groups", label("category"), null, false, "", null, List.of(), groups);
    }

    private FormField.Choice leaf(Category leaf) {
        return option("category", leaf.code(), leaf.name(t.lang()));
    }

    private FormField.Choice option(String name, String value, String label) {
        return new FormField.Choice(value, label, value.equals(form.value(name)));
    }

    private String label(String name) {
        return t.of("office.field." + name);
    }
}
