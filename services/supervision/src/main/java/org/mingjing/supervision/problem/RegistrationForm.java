package org.mingjing.supervision.problem;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.commons.scope.Scope;
import org.mingjing.supervision.organ.Organ;
import org.mingjing.supervision.organ.OrganDirectory;

/** The form for a new problem: a supervisor chooses among the organs of the region, a leader enters the own self-check. */
record RegistrationForm(FormInput input, OrganDirectory directory, Scope caller, LedgerWords w) {

    private static final String FORM = "register";

    List<FormField> fields() {
        return List.of(
                field("organ", "choice", true, organs()),
                field("source", "choice", true, sources()),
                field("category", "groups", true, List.of()),
                field("title", "text", true, List.of()),
                field("description", "area", true, List.of()),
                field("rectifyBy", "date", false, List.of()));
    }

    List<FormField.Group> categories() {
        return Categories.groups().stream()
                .map(group -> new FormField.Group(
                        group.name(w.lang()),
                        group.leaves().stream()
                                .map(leaf -> choice("category", leaf.code(), leaf.name(w.lang())))
                                .toList()))
                .toList();
    }

    private List<FormField.Choice> organs() {
        var mine = directory.organ(caller.organ()).stream();
        var organs = caller.has("supervisor") && caller.region() != null
                ? directory.organsUnder(caller.region()).stream()
                        .filter(organ -> !organ.code().equals(caller.organ()) || caller.has("leader"))
                : mine;
        return organs.map(this::choice).toList();
    }

    private FormField.Choice choice(Organ organ) {
        return choice("organ", organ.code(), organ.name());
    }

    private List<FormField.Choice> sources() {
        var sources = caller.has("supervisor")
                ? Stream.of(
                        ProblemSource.INSPECTION,
                        ProblemSource.SUPERIOR,
                        ProblemSource.SELF_CHECK,
                        ProblemSource.SURVEY)
                : Stream.of(ProblemSource.SELF_CHECK);
        return sources.map(source -> choice("source", source.name(), w.source(source)))
                .toList();
    }

    private FormField.Choice choice(String field, String value, String label) {
        return new FormField.Choice(value, label, value.equals(input.value(FORM, field)));
    }

    private FormField field(String name, String kind, boolean required, List<FormField.Choice> choices) {
        return new FormField(
                name,
                kind,
                w.of("label." + name),
                "organ".equals(name) ? null : w.hint(name),
                required,
                input.value(FORM, name),
                input.error(FORM, name),
                choices);
    }
}
