package org.mingjing.complaints.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.business.BusinessEventRequest;

/** The fields of the report form of a 影响营商环境（案）事件 as a page asks for them. */
final class EventFields {
    static final List<String> ALL = List.of(
            "ofReporter",
            "harmedName",
            "harmedCode",
            "decidingUnit",
            "measure",
            "stage",
            "amount",
            "since",
            "requested");

    private static final String YUAN = "[0-9]{1,12}(\\.[0-9]{1,2})?";

    private EventFields() {}

    static List<String> required(FilingForm form) {
        var required = new ArrayList<>(List.of("ofReporter", "decidingUnit", "measure", "requested"));
        if (form.is("ofReporter", "false")) {
            required.addAll(List.of("harmedName", "harmedCode"));
        }
        return required;
    }

    /** The report as the API would take it. */
    static BusinessEventRequest request(FilingForm form) {
        return new BusinessEventRequest(
                form.ofReporter(),
                form.ofReporter() ? null : form.values().get("harmedName"),
                form.ofReporter() ? null : form.values().get("harmedCode"),
                form.values().get("decidingUnit"),
                form.values().get("measure"),
                form.values().get("stage"),
                fen(form),
                form.day("since"),
                form.values().get("requested"));
    }

    /** Fields that hold no number or day, with an example of one. */
    static Map<String, String> unreadable(FilingForm form) {
        return form.has("amount") && fen(form) == null ? Map.of("amount", "12000.00") : Map.of();
    }

    private static Long fen(FilingForm form) {
        var yuan = form.get("amount").replace(",", "").replace("，", "");
        return yuan.matches(YUAN) ? new BigDecimal(yuan).movePointRight(2).longValueExact() : null;
    }
}
