package org.mingjing.complaints.category;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;

/** A code list that is policy data: choices are those of today, names those of any day. */
public final class CodeNames {
    private final Policies<CodeName> rows;
    private final Clock clock;

    public CodeNames(Policies<CodeName> rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The codes of a list that hold today, in the order of the file. */
    public List<CodeName> of(String list) {
        var today = BusinessTime.dayOf(clock.instant());
        return rows.all().stream()
                .filter(row -> Objects.equals(row.value().list(), list))
                .filter(row ->
                        !today.isBefore(row.validFrom()) && (row.validTo() == null || !today.isAfter(row.validTo())))
                .map(Policy::value)
                .toList();
    }

    /** The name of a code, null for none, the code itself when no version has it. */
    public String name(String code, String lang) {
        return rows.all().stream()
                .map(Policy::value)
                .filter(one -> one.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(one -> one.name(lang))
                .orElse(code);
    }
}
