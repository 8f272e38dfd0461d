package org.mingjing.complaints.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;

/**
 * The catalogue of complaints: policy data, a version for each group. A complaint keeps the version by which it was
 * classified, so that it goes on saying what it said.
 */
@ApplicationScoped
public class Categories {
    private final Policies<CategoryGroup> rows;
    private final Clock clock;

    @Inject
    Categories(Clock clock) {
        this(Policies.read("categories", CategoryGroup.class), clock);
    }

    Categories(Policies<CategoryGroup> rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A kind of misconduct found in the catalogue: its group, and the version of it. */
    public record Found(String leaf, String group, int version) {}

    /** The groups of today, in the order of the catalogue. */
    public List<CategoryGroup> groups() {
        return on(BusinessTime.dayOf(clock.instant())).map(Policy::value).toList();
    }

    /** The kind of misconduct with that code as the catalogue of the day has it. */
    public Optional<Found> classify(String leaf, LocalDate day) {
        return on(day).filter(row -> has(row, leaf))
                .map(row -> new Found(leaf, row.id(), row.version()))
                .findFirst();
    }

    /** The name of a group or a leaf in its newest words; the code itself when no version has it. */
    public String name(String code, String lang) {
        return rows.all().stream()
                .filter(row -> row.id().equals(code) || has(row, code))
                .reduce((one, other) -> other.version() > one.version() ? other : one)
                .map(row -> name(row, code, lang))
                .orElse(code);
    }

    /** The name of a group or a leaf in the words of that version; its newest ones when that version has it not. */
    public String name(String code, int version, String lang) {
        return rows.all().stream()
                .filter(row -> row.version() == version && (row.id().equals(code) || has(row, code)))
                .findFirst()
                .map(row -> name(row, code, lang))
                .orElseGet(() -> name(code, lang));
    }

    private static String name(Policy<CategoryGroup> row, String code, String lang) {
        return row.id().equals(code)
                ? row.value().name(lang)
                : row.value().leaves().stream()
                        .filter(leaf -> leaf.code().equals(code))
                        .findFirst()
                        .map(leaf -> leaf.name(lang))
                        .orElse(code);
    }

    private static boolean has(Policy<CategoryGroup> row, String leaf) {
        return row.value().leaves().stream().anyMatch(one -> one.code().equals(leaf));
    }

    /** The versions of the day; before the first one the first, since what is older was classified when it was taken over. */
    private Stream<Policy<CategoryGroup>> on(LocalDate day) {
        return rows.all().stream().map(Policy::id).distinct().flatMap(id -> version(id, day).stream());
    }

    private Optional<Policy<CategoryGroup>> version(String id, LocalDate day) {
        return rows.all().stream()
                .filter(row -> row.id().equals(id))
                .filter(row -> row.version() == 1 || !day.isBefore(row.validFrom()))
                .filter(row -> row.validTo() == null || !day.isAfter(row.validTo()))
                .reduce((one, other) -> other.version() > one.version() ? other : one);
    }
}
