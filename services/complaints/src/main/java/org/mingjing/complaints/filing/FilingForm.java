package org.mingjing.complaints.filing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.identity.Reporter;
import org.mingjing.complaints.notice.NoticeWish;

/** What was filled in so far. It travels with the form, so that nothing lies on the server before it is sent. */
public record FilingForm(Map<String, String> values) {
    private static final List<String> FIELDS = List.of(
            "key",
            "channel",
            "kind",
            "category",
            "enterpriseRelated",
            "respondentOrgan",
            "respondentOfficer",
            "title",
            "text",
            "caseNumber",
            "anonymous",
            "name",
            "phone",
            "enterpriseName",
            "creditCode",
            "email",
            "notifyByEmail");

    static FilingForm of(MultivaluedMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = form.getFirst(field);
            if (value != null && !value.isBlank()) {
                values.put(field, value.strip());
            }
        }
        return new FilingForm(values);
    }

    /** The value of a field, empty when it has none. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the field has that value. */
    public boolean is(String field, String value) {
        return value.equals(values.get(field));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The fields that the page does not show itself, to be carried on. */
    public List<Map.Entry<String, String>> carried(List<String> shown) {
        return values.entrySet().stream()
                .filter(field -> !shown.contains(field.getKey()))
                .toList();
    }

    /** The filing as the API would take it. */
    FilingRequest request() {
        boolean anonymous = is("anonymous", "true");
        return new FilingRequest(
                code(Kind.class, "kind"),
                has("channel") ? code(Channel.class, "channel") : Channel.ONLINE,
                is("enterpriseRelated", "true"),
                values.get("respondentOrgan"),
                values.get("respondentOfficer"),
                null,
                values.get("category"),
                values.get("title"),
                values.get("text"),
                values.get("caseNumber"),
                anonymous,
                anonymous ? null : reporter(),
                is("notifyByEmail", "true") ? new NoticeWish(values.get("email"), true, null) : null);
    }

    private Reporter reporter() {
        return new Reporter(
                values.get("name"), values.get("phone"), null, values.get("enterpriseName"), values.get("creditCode"));
    }

    /** Null for a code that is none: the constraint of the field speaks then. */
    private <E extends Enum<E>> E code(Class<E> type, String field) {
        for (E one : type.getEnumConstants()) {
            if (is(field, one.name())) {
                return one;
            }
        }
        return null;
    }

    /** Nothing of what was typed. */
    @Override
    public String toString() {
        return "FilingForm[withheld]";
    }
}
