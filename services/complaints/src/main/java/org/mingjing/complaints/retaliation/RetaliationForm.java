package org.mingjing.complaints.retaliation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.commons.id.Ids;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.identity.Reporter;
import org.mingjing.complaints.page.TypedForm;

/** The form of a report as it was filled in. */
record RetaliationForm(TypedForm typed) {
    private static final String NAME = "retaliation";
    private static final Map<String, String> PLACES = Map.of("reporter", "name", "Idempotency-Key", "form");

    static RetaliationForm empty() {
        return new RetaliationForm(new TypedForm(NAME, Map.of("key", Ids.next().toString()), Map.of(), null));
    }

    static RetaliationForm of(MultivaluedMap<String, String> form) {
        return new RetaliationForm(TypedForm.of(NAME, form));
    }

    /** What the report says; who did it is the organ complained about, the one that handles it, or another one. */
    RetaliationRequest request(ComplaintView first) {
        var anonymous = !"false".equals(get("anonymous"));
        return new RetaliationRequest(
                get("text"),
                switch (get("by")) {
                    case "HANDLING" -> first.handlingOrgan();
                    case "OTHER" -> get("organ").isEmpty() ? "?" : get("organ");
                    default -> first.matter().respondentOrgan();
                },
                typed.value("officer"),
                null,
                anonymous,
                anonymous ? null : new Reporter(get("name"), typed.value("phone"), null, null, null),
                null);
    }

    /** With what is wrong, at the fields of this form. */
    RetaliationForm refused(Map<String, String> wrong) {
        var placed = new LinkedHashMap<String, String>();
        wrong.forEach((path, text) -> {
            var last = path.substring(path.lastIndexOf('.') + 1);
            placed.putIfAbsent(
                    switch (last) {
                        case "respondentOrgan" -> "organ";
                        case "respondentOfficer" -> "officer";
                        default -> PLACES.getOrDefault(last, last);
                    },
                    text);
        });
        return new RetaliationForm(typed.refused(placed, null));
    }

    String get(String field) {
        return typed.value(NAME, field);
    }

    String error(String field) {
        return typed.error(NAME, field);
    }
}
