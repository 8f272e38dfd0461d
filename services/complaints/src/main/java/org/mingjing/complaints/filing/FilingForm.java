package org.mingjing.complaints.filing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.evidence.Bringing;
import org.mingjing.complaints.identity.Reporter;
import org.mingjing.complaints.notice.NoticeWish;

/** What was filled in so far. It travels with the form, so that nothing lies on the server before it is sent. */
public record FilingForm(Map<String, String> values) {
    private static final List<String> FIELDS = List.of(
            "key",
            "channel",
            "channelSource",
            "receivedOn",
            "lateReason",
            "kind",
            "category",
            "enterpriseRelated",
            "respondentOrgan",
            "respondentOfficer",
            "respondentStaffNo",
            "title",
            "text",
            "caseNumber",
            "anonymous",
            "name",
            "phone",
            "enterpriseName",
            "creditCode",
            "email",
            "notifyByEmail",
            "sealed",
            "address",
            "ofReporter",
            "harmedName",
            "harmedCode",
            "decidingUnit",
            "measure",
            "stage",
            "amount",
            "since",
            "requested");

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

    /** The same with one field set. */
    FilingForm with(String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(field, value);
        return new FilingForm(all);
    }

    /** Those fields of it alone. */
    FilingForm only(List<String> kept) {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(kept);
        return new FilingForm(some);
    }

    /** What an operator says of his scans; without a name there is nothing that could open them again. */
    Bringing bringing() {
        return get("sealed").equals("true") && !get("anonymous").equals("true") ? Bringing.SEALED : Bringing.FILED;
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
        Channel channel = has("channel") ? code(Channel.class, "channel") : Channel.ONLINE;
        LocalDate received = channel == Channel.ONLINE ? null : day("receivedOn");
        return new FilingRequest(
                code(Kind.class, "kind"),
                channel,
                is("enterpriseRelated", "true"),
                values.get("respondentOrgan"),
                values.get("respondentOfficer"),
                values.get("respondentStaffNo"),
                values.get("category"),
                values.get("title"),
                values.get("text"),
                values.get("caseNumber"),
                anonymous,
                anonymous ? null : reporter(),
                is("notifyByEmail", "true") ? new NoticeWish(values.get("email"), true, null) : null,
                channel == Channel.TRANSFERRED ? values.get("channelSource") : null,
                received == null
                        ? null
                        : BusinessTime.startOf(received)
                                .atZone(BusinessTime.ZONE)
                                .toOffsetDateTime(),
                received == null ? null : values.get("lateReason"),
                businessEvent() ? EventFields.request(this) : null);
    }

    /** Whether it reports a 影响营商环境（案）事件. */
    public boolean businessEvent() {
        return is("kind", Kind.BUSINESS_ENVIRONMENT.name());
    }

    /** Whether the enterprise harmed is the reporter. */
    public boolean ofReporter() {
        return businessEvent() && is("ofReporter", "true");
    }

    /** Fields that hold no number or day, with an example of one. */
    Map<String, String> unreadable() {
        Map<String, String> wrong = new LinkedHashMap<>(EventFields.unreadable(this));
        for (String field : List.of("receivedOn", "since")) {
            if (has(field) && day(field) == null) {
                wrong.put(field, "2018-06-30");
            }
        }
        return wrong;
    }

    /** The day in a field, null for none. */
    LocalDate day(String field) {
        try {
            return has(field) ? LocalDate.parse(get(field)) : null;
        } catch (DateTimeException _) {
            // said by unreadable()
            return null;
        }
    }

    private Reporter reporter() {
        return new Reporter(
                values.get("name"),
                values.get("phone"),
                null,
                values.get("enterpriseName"),
                values.get("creditCode"),
                values.get("address"));
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
