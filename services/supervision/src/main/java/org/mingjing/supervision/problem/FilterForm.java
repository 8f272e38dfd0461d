package org.mingjing.supervision.problem;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.supervision.organ.OrganDirectory;

/** The filters of the ledger's page, as they were set. */
record FilterForm(ProblemFilter filter, OrganDirectory directory, String region, LedgerWords w) {

    List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        fields.add(choice("status", LedgerViews.choices(ProblemStatus.class, filter.status(), w::status)));
        fields.add(choice("source", LedgerViews.choices(ProblemSource.class, filter.source(), w::source)));
        fields.add(choice("light", lights()));
        if (region != null && region.length() < 6) {
            fields.add(choice("region", regions()));
        }
        fields.add(new FormField(
                "organ",
                "text",
                w.of("label.organ"),
                w.of("hint.organ"),
                false,
                blank(filter.organ()),
                null,
                List.of()));
        return fields;
    }

    private FormField choice(String name, List<FormField.Choice> choices) {
        return new FormField(name, "choice", w.of("label." + name), null, false, "", null, choices);
    }

    private List<FormField.Choice> lights() {
        return List.of("RED", "AMBER", "GREEN").stream()
                .map(light -> new FormField.Choice(light, w.of("light." + light), light.equals(filter.light())))
                .toList();
    }

    private List<FormField.Choice> regions() {
        return directory.regionsUnder(region).stream()
                .filter(r -> r.code().length() <= region.length() + 2)
                .map(r -> new FormField.Choice(r.code(), r.name(), r.code().equals(filter.region())))
                .toList();
    }

    private static String blank(String value) {
        return value == null ? "" : value;
    }
}
