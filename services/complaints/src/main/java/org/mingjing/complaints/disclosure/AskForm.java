package org.mingjing.complaints.disclosure;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;

/** What was typed into the form that asks for an identity, and what is wrong with it. */
public record AskForm(String ground, String reason, Map<String, String> errors) {
    static AskForm empty() {
        return new AskForm("", "", Map.of());
    }

    static AskForm of(MultivaluedMap<String, String> form) {
        return new AskForm(typed(form, "ground"), typed(form, "reason"), Map.of());
    }

    AskForm refused(Map<String, String> wrong) {
        return new AskForm(ground, reason, wrong);
    }

    AskRequest request() {
        return new AskRequest(ground, reason);
    }

    List<FormField> fields(List<Ground> grounds, PageText t) {
        var choices = grounds.stream()
                .map(one -> new FormField.Choice(
                        one.id(), one.label(t.lang()), one.id().equals(ground)))
                .toList();
        return List.of(
                new FormField(
                        "ground",
                        "choice",
                        t.of("identity.ground"),
                        null,
                        true,
                        ground,
                        errors.get("ground"),
                        choices,
                        List.of()),
                new FormField(
                        "reason",
                        "area",
                        t.of("identity.reason"),
                        t.of("identity.reason.hint"),
                        true,
                        reason,
                        errors.get("reason"),
                        List.of(),
                        List.of()));
    }

    private static String typed(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
