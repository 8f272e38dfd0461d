package org.mingjing.complaints.business;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.complaint.FilterChoices;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;

/** The filters of the statistics as they stand in their address. */
public record BusinessForm(PageText t, FilterChoices.Offer offer, List<CodeName> measures) {
    static final String PATH = "/complaints/business-environment";
    static final String LIST = PATH + "/list";
    static final String EXPORT = PATH + "/export";

    private static final List<String> SHOWN =
            List.of("region", "respondentOrgan", "handlingOrgan", "measure", "filedFrom", "filedTo");

    /** The filters as codes. */
    BusinessFilter filter() {
        return new BusinessFilter(offer.form());
    }

    /** The filters that the form asks for. */
    public List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        fields.add(field(
                "region",
                "choice",
                t.of("office.field.region"),
                offer.regions().stream()
                        .map(one -> option("region", one.code(), one.name()))
                        .toList()));
        fields.addAll(offer.organs().fields(t));
        fields.add(field(
                "measure",
                "choice",
                t.of("business.field.measure"),
                measures.stream()
                        .map(one -> option("measure", one.code(), one.name(t.lang())))
                        .toList()));
        fields.add(field("filedFrom", "date", t.of("office.field.filedFrom"), List.of()));
        fields.add(field("filedTo", "date", t.of("office.field.filedTo"), List.of()));
        return fields;
    }

    /** Filters that came with a link and are not in the form; they stay. */
    public List<FormField.Choice> carried() {
        return offer.form().values().entrySet().stream()
                .filter(one -> !SHOWN.contains(one.getKey()))
                .map(one -> new FormField.Choice(one.getKey(), one.getValue(), true))
                .toList();
    }

    /** Whether anything is filtered. */
    public boolean filtered() {
        return !offer.form().values().isEmpty();
    }

    /** The same as a workbook. */
    public String export() {
        return offer.form().href(EXPORT);
    }

    private FormField field(String name, String kind, String label, List<FormField.Choice> choices) {
        var value = "date".equals(kind) ? offer.form().value(name) : "";
        return new FormField(name, kind, label, null, false, value, null, choices, List.of());
    }

    private FormField.Choice option(String name, String value, String label) {
        return new FormField.Choice(value, label, value.equals(offer.form().value(name)));
    }
}
