package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.figure.FactsNow;
import org.mingjing.complaints.figure.Figure;
import org.mingjing.complaints.figure.Narrowing;

/** What is counted in memory beside what row security leaves of the complaints, line by line, in the scope of one person. */
@ApplicationScoped
class Sums {
    private static final String DAY = "(c.filed_at at time zone 'Asia/Shanghai')::date";
    private static final Map<String, String> COLUMNS = Map.of(
            "kind", "kind",
            "category", "category",
            "categoryGroup", "category_group",
            "channel", "channel",
            "enterpriseRelated", "enterprise_related::text",
            "status", "status",
            "outcome", "outcome",
            "respondentOrgan", "respondent_organ",
            "handlingOrgan", "handling_organ",
            "respondentRegion", "respondent_region");
    private static final Map<Figure, String> NUMBERS = new TreeMap<>(Map.ofEntries(
            Map.entry(Figure.RECEIVED, "count(*)"),
            Map.entry(Figure.CONCLUDED, "count(c.outcome)"),
            Map.entry(Figure.SUBSTANTIATED, "count(*) filter (where c.outcome in ('SUBSTANTIATED', 'PARTLY'))"),
            Map.entry(Figure.PROCEDURAL_MET, "count(*) filter (where c.procedural_met_at <= c.procedural_due_at)"),
            Map.entry(Figure.PROCEDURAL_MISSED, "count(*) filter (where " + missed("procedural") + ")"),
            Map.entry(Figure.RESULT_MET, "count(*) filter (where c.result_met_at <= c.result_due_at)"),
            Map.entry(Figure.RESULT_MISSED, "count(*) filter (where " + missed("result") + ")"),
            Map.entry(Figure.RATED, "count(c.rated_at)"),
            Map.entry(Figure.SATISFIED_SPEED, "count(*) filter (where c.rating_speed >= 4)"),
            Map.entry(Figure.SATISFIED_RESULT, "count(*) filter (where c.rating_result >= 4)"),
            Map.entry(Figure.ADMONISHED, "sum(people.admonished)"),
            Map.entry(Figure.DISCIPLINED, "sum(people.disciplined)"),
            Map.entry(Figure.HANDED_OVER, "sum(people.handed_over)"),
            Map.entry(Figure.RELEASED, "count(*) filter (where c.released_fen > 0)"),
            Map.entry(Figure.RELEASED_FEN, "coalesce(sum(c.released_fen), 0)")));
    private static final String COMPLAINTS = """
             from complaint c
            cross join lateral (
                select count(*) filter (where kind = 'ADMONITION') as admonished,
                    count(*) filter (where kind = 'DISCIPLINARY') as disciplined,
                    count(*) filter (where kind = 'HANDED_OVER') as handed_over
                from disposition
                where complaint_id = c.id and ended_at is null) people
            cross join lateral (values
                ('ALL', ''),
                ('MONTH', to_char(c.filed_at at time zone 'Asia/Shanghai', 'YYYY-MM')),
                ('STATUS', c.status),
                ('ORGAN', c.respondent_organ),
                ('HANDLING_ORGAN', c.handling_organ),
                ('REGION', c.respondent_region),
                ('CATEGORY_GROUP', c.category_group),
                ('CATEGORY', c.category),
                ('CHANNEL', c.channel),
                ('KIND', c.kind),
                ('ENTERPRISE', c.enterprise_related::text),
                ('OUTCOME', c.outcome)) d (dimension, value)
            where d.value is not null and\s""";

    /** Filters of each sort, and two of different sorts together. */
    static final List<String> NARROWED = List.of(
            "",
            "kind=COMPLAINT&region=2303",
            "kind=REPORT&enterpriseRelated=false",
            "category=G4-02&enterpriseRelated=true",
            "categoryGroup=G4&handlingOrgan=FY230300",
            "channel=ONLINE&status=FILED",
            "outcome=SUBSTANTIATED&respondentOrgan=FY230302",
            "respondentRegion=230302&clock=PROCEDURAL_REPLY&onTime=false",
            "clock=RESULT&onTime=true",
            "concluded=true&substantiated=true",
            "concluded=false&kind=REPORT",
            "released=true",
            "aspect=RESULT&satisfied=false",
            "region=23&filedFrom=2018-01-01&filedTo=2018-12-31");

    private final FactsNow facts;
    private final CurrentScope current;

    Sums(FactsNow facts, CurrentScope current) {
        this.facts = facts;
        this.current = current;
    }

    /** All numbers of what the filter leaves; {@code &} stands between its parts. */
    @ActivateRequestContext
    void equal(Scope scope, String... filters) throws SQLException {
        current.set(scope);
        var now = Instant.now();
        try (var connection = ScopedSql.scoped(scope)) {
            for (var filter : filters) {
                assertThat(counted(form(filter), now))
                        .as(filter + " " + NUMBERS.keySet())
                        .isEqualTo(seen(connection, scope, filter, now));
            }
        }
    }

    /** The same with each sort of filter. */
    @ActivateRequestContext
    void equalNarrowed(Scope scope) throws SQLException {
        equal(scope, NARROWED.toArray(String[]::new));
    }

    /** One number of all, as it will be at that moment. */
    @ActivateRequestContext
    long number(Scope scope, Figure figure, Instant at) {
        current.set(scope);
        return facts.count(Narrowing.of(form("").filter()), at, OverviewCounting::new).stream()
                .filter(row -> row.dimension() == Dimension.ALL)
                .mapToLong(row -> row.figures().of(figure))
                .sum();
    }

    private Map<String, List<Long>> counted(ListForm form, Instant now) {
        var lines = new TreeMap<String, List<Long>>();
        for (var row : facts.count(Narrowing.of(form.filter()), now, OverviewCounting::new)) {
            lines.put(
                    row.dimension() + " " + row.value(),
                    NUMBERS.keySet().stream().map(row.figures()::of).toList());
        }
        return lines;
    }

    private static Map<String, List<Long>> seen(Connection connection, Scope scope, String filter, Instant now)
            throws SQLException {
        var sql = "select d.dimension, d.value, " + String.join(", ", NUMBERS.values()) + COMPLAINTS
                + where(scope, filter) + " group by d.dimension, d.value";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.replace("now()", "timestamptz '" + now + "'"))) {
            var lines = new TreeMap<String, List<Long>>();
            while (rows.next()) {
                var numbers = new ArrayList<Long>();
                for (int column = 3; column < 3 + NUMBERS.size(); column++) {
                    numbers.add(rows.getLong(column));
                }
                lines.put(rows.getString(1) + " " + rows.getString(2), numbers);
            }
            return lines;
        }
    }

    /** Whoever handles counts what his organ handles, not what it gave on. */
    private static String where(Scope scope, String filter) {
        var conditions = new ArrayList<>(List.of("true"));
        if (Set.of("supervisor", "auditor").stream().noneMatch(scope::has)) {
            conditions.add("c.handling_organ = '" + scope.organ() + "'");
        }
        form(filter).values().forEach((name, value) -> conditions.add(condition(name, value)));
        return String.join(" and ", conditions);
    }

    private static String condition(String name, String value) {
        var column = COLUMNS.get(name);
        if (column != null) {
            return "c." + column + " = '" + value + "'";
        }
        return switch (name + "=" + value) {
            case "clock=PROCEDURAL_REPLY" -> missed("procedural");
            case "clock=RESULT" -> "c.result_met_at <= c.result_due_at";
            case "onTime=true", "onTime=false", "aspect=RESULT" -> "true";
            case "concluded=true" -> "c.outcome is not null";
            case "concluded=false" -> "c.outcome is null";
            case "substantiated=true" -> "c.outcome in ('SUBSTANTIATED', 'PARTLY')";
            case "released=true" -> "c.released_fen > 0";
            case "satisfied=false" -> "c.rated_at is not null and c.rating_result < 4";
            default ->
                switch (name) {
                    case "region" -> "c.respondent_region like '" + value + "%'";
                    case "filedFrom" -> DAY + " >= '" + value + "'";
                    case "filedTo" -> DAY + " <= '" + value + "'";
                    default -> throw new IllegalArgumentException(name);
                };
        };
    }

    private static String missed(String clock) {
        return "coalesce(c.%1$s_met_at, now()) > c.%1$s_due_at".formatted(clock);
    }

    private static ListForm form(String filter) {
        var values = new LinkedHashMap<String, String>();
        Arrays.stream(filter.split("&", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", -1))
                .forEach(one -> values.put(one[0], one[1]));
        return new ListForm(values);
    }

    /** Somebody with those roles, with spaces between them. */
    static Scope person(String organ, String staff, String roles, String region) {
        return Callers.overseeing(organ, region, staff, roles.split(" "));
    }
}
