package org.mingjing.complaints.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.mingjing.complaints.business.BusinessCodes;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;

/** Says in words by what a list was narrowed. */
@ApplicationScoped
class FilterWords {
    private final Names names;
    private final BusinessCodes measures;
    private final Labels labels;

    FilterWords(Names names, BusinessCodes measures, Labels labels) {
        this.names = names;
        this.measures = measures;
        this.labels = labels;
    }

    /** What the filter is called. */
    String name(String filter, String lang) {
        return labels.text("page.export.filter." + filter, lang);
    }

    /** What was chosen in it. */
    String value(String filter, String value, String lang) {
        return switch (filter) {
            case "respondentOrgan", "handlingOrgan" -> names.organ(value);
            case "category", "categoryGroup" -> names.category(value, lang);
            case "measure" -> measures.name(value, lang);
            case "kind", "channel", "status", "outcome" -> labels.text(filter + "." + value, lang);
            case "enterpriseRelated" -> labels.text("enterprise." + value, lang);
            case "assigned", "open" -> labels.text("page.office." + filter + "." + value, lang);
            case "retaliation", "linked" ->
                Boolean.parseBoolean(value) ? labels.text("page.office." + filter + ".true", lang) : value;
            case "aspect" -> labels.text("page.rate." + value.toLowerCase(Locale.ROOT), lang);
            case "sort" -> labels.text("page.office.sort." + ("-filedAt".equals(value) ? "latest" : value), lang);
            case "clock" -> labels.text("page.export.clock." + value, lang);
            case "onTime", "concluded", "substantiated", "released", "satisfied" ->
                labels.text("page.export.is." + value, lang);
            default -> value;
        };
    }
}
