package org.mingjing.complaints.complaint;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.commons.web.ProblemException;

/** The filters of a page as they stand in its address; a field left empty in a form filters nothing. */
public record ListForm(Map<String, String> values) {
    private static final List<String> NAMES = List.of(
            "status",
            "respondentOrgan",
            "handlingOrgan",
            "region",
            "respondentRegion",
            "category",
            "categoryGroup",
            "kind",
            "complaintKind",
            "channel",
            "enterpriseRelated",
            "outcome",
            "filedFrom",
            "filedTo",
            "clock",
            "onTime",
            "concluded",
            "substantiated",
            "released",
            "aspect",
            "satisfied",
            "retaliation",
            "linked",
            "handler",
            "assigned",
            "open",
            "sort");
    /** Those by which nothing is counted; the first is of people dealt with. */
    private static final Set<String> LISTED =
            Set.of("complaintKind", "retaliation", "linked", "handler", "assigned", "open", "sort");

    /** The filters in the address of the request. */
    public static ListForm of(UriInfo uri) {
        return of(uri.getQueryParameters());
    }

    /** The filters in the address of a request that counts. */
    public static ListForm counting(UriInfo uri) {
        return of(
                uri.getQueryParameters(),
                NAMES.stream().filter(name -> !LISTED.contains(name)).toList());
    }

    /** The filters among the fields of a form that was sent. */
    public static ListForm of(MultivaluedMap<String, String> given) {
        return of(given, NAMES);
    }

    /** The same of a list that has filters of its own; anything else in the address filters nothing. */
    public static ListForm of(MultivaluedMap<String, String> given, List<String> names) {
        var values = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = given.getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new ListForm(values);
    }

    /** The filter that they make; 400 for a value that is none. */
    public ComplaintFilter filter() {
        return new ComplaintFilter(
                        constant(ComplaintStatus.class, "status"),
                        values.get("respondentOrgan"),
                        values.get("handlingOrgan"),
                        values.get("region"),
                        values.get("respondentRegion"),
                        values.get("category"),
                        values.get("categoryGroup"),
                        constant(Kind.class, "kind"),
                        constant(Channel.class, "channel"),
                        bool("enterpriseRelated"),
                        constant(Outcome.class, "outcome"),
                        date("filedFrom"),
                        date("filedTo"),
                        constant(ComplaintFilter.PromisedClock.class, "clock"),
                        bool("onTime"),
                        new ResultFilter(
                                bool("concluded"),
                                bool("substantiated"),
                                bool("released"),
                                constant(Rating.Aspect.class, "aspect"),
                                bool("satisfied")),
                        new TieFilter(bool("retaliation"), bool("linked")),
                        new ChargeFilter(values.get("handler"), bool("assigned"), bool("open")))
                .whole();
    }

    /** What was chosen, or empty. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same without one of them. */
    public ListForm without(String name) {
        return with(name, null);
    }

    /** The same with one of them set otherwise; null takes it out. */
    public ListForm with(String name, String value) {
        var others = new LinkedHashMap<>(values);
        others.remove(name);
        if (value != null) {
            others.put(name, value);
        }
        return new ListForm(others);
    }

    /** The address of a page with these filters. */
    public String href(String path) {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
        var value = values.get(name);
        return value == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.badRequest(
                                name, "one-of", "values", Arrays.toString(type.getEnumConstants())));
    }

    /** Yes, no, or null where nothing was chosen; 400 for any other word. */
    public Boolean bool(String name) {
        return switch (values.get(name)) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badRequest(name, "one-of", "values", "[true, false]");
        };
    }

    private LocalDate date(String name) {
        try {
            return values.containsKey(name) ? LocalDate.parse(values.get(name)) : null;
        } catch (DateTimeException e) {
            throw ProblemException.badRequest(name, "wrong-type", "type", "2018-06-30");
        }
    }
}
