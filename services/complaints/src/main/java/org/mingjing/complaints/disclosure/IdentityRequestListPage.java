package org.mingjing.complaints.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;

/** The list of requests with its filters. */
public record IdentityRequestListPage(
        PageText t, Page<IdentityRequestView> page, IdentityRequestFilter filter, List<Ground> grounds) {
    private static final String PATH = "/complaints/identity-requests";

    /** A state to choose by one click. */
    public record Chip(String label, String href, boolean current) {}

    /** All, and each state. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(t.of("office.all"), href(null, null), filter.state() == null));
        for (var state : IdentityRequestState.values()) {
            chips.add(new Chip(t.label("identity-request." + state), href(state, null), state == filter.state()));
        }
        return chips;
    }

    /** The filters that the form asks for. */
    public List<FormField> fields() {
        var choices = grounds.stream()
                .map(one -> new FormField.Choice(
                        one.id(), one.label(t.lang()), one.id().equals(filter.ground())))
                .toList();
        return List.of(
                field("ground", "choice", t.of("identity.ground"), filter.ground(), choices),
                field("handlingOrgan", "text", t.of("identity.handlingOrgan"), filter.handlingOrgan(), List.of()));
    }

    /** The chosen state, which stays when the form is sent. */
    public String state() {
        return filter.state() == null ? null : filter.state().name();
    }

    /** Whether anything is filtered. */
    public boolean filtered() {
        return !IdentityRequestFilter.none().equals(filter);
    }

    /** The address of the next page, or null at the end. */
    public String nextHref() {
        return page.next() == null ? null : href(filter.state(), page.next());
    }

    private String href(IdentityRequestState state, String cursor) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "state", state == null ? null : state.name());
        put(values, "ground", filter.ground());
        put(values, "handlingOrgan", filter.handlingOrgan());
        put(values, "cursor", cursor);
        return values.isEmpty()
                ? PATH
                : values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", PATH + "?", ""));
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static FormField field(
            String name, String kind, String label, String value, List<FormField.Choice> choices) {
        return new FormField(name, kind, label, null, false, value == null ? "" : value, null, choices, List.of());
    }
}
