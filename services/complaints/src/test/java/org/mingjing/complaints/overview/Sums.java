package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.ScopedSql;

/** What the sums say beside what the complaints say, line by line, in the scope of one person. */
final class Sums {
    private static final String DAY = "(c.filed_at at time zone 'Asia/Shanghai')::date";
    private static final Map<String, String> NUMBERS = new TreeMap<>(Map.of(
            "received", "count(*)",
            "concluded", "count(c.outcome)",
            "released_fen", "coalesce(sum(c.released_fen), 0)",
            "rated", "count(c.rated_at)",
            "procedural_missed", "count(*) filter (where coalesce(c.procedural_met_at, now()) > c.procedural_due_at)",
            "result_met", "count(*) filter (where c.result_met_at <= c.result_due_at)",
            "admonished", "sum(people.admonished)",
            "disciplined", "sum(people.disciplined)",
            "handed_over", "sum(people.handed_over)"));
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

    /** One value of everything that the sums are narrowed by, and two where each is many. */
    private static final List<SummedPart> NARROWED = List.of(
            part(null, null, null, Dimension.KIND, "COMPLAINT"),
            part(null, null, null, Dimension.KIND, "REPORT"),
            part(null, null, null, Dimension.CATEGORY, "G4-02"),
            part(null, null, null, Dimension.CATEGORY_GROUP, "G4"),
            part(null, null, null, Dimension.CHANNEL, "ONLINE"),
            part(null, null, null, Dimension.ENTERPRISE, "true"),
            part(null, null, null, Dimension.ENTERPRISE, "false"));

    private Sums() {}

    /** All numbers of complaints filed in those days, both inclusive; null is open. */
    static void equal(Scope scope, LocalDate first, LocalDate last) throws SQLException {
        equal(scope, part(first, last, null, null, null));
    }

    /** The same of one city. */
    static void equal(Scope scope, LocalDate first, LocalDate last, String city) throws SQLException {
        equal(scope, part(first, last, city, null, null));
    }

    /** The same of one kind, one category and so on, for whoever oversees the province. */
    static void equalNarrowed(Scope scope, LocalDate first, LocalDate last) throws SQLException {
        try (var connection = ScopedSql.scoped(scope)) {
            for (var one : NARROWED) {
                equal(connection, scope, part(first, last, null, one.narrowedBy(), one.narrowedTo()));
            }
        }
    }

    private static void equal(Scope scope, SummedPart part) throws SQLException {
        try (var connection = ScopedSql.scoped(scope)) {
            equal(connection, scope, part);
        }
    }

    private static void equal(Connection connection, Scope scope, SummedPart part) throws SQLException {
        var asked = "select dimension, value, %s from %s".formatted(String.join(", ", NUMBERS.keySet()), figures(part));
        var seen = "select d.dimension, d.value, " + String.join(", ", NUMBERS.values()) + COMPLAINTS
                + seen(scope, part) + " group by d.dimension, d.value";
        assertThat(lines(connection, asked)).as(part + " " + NUMBERS.keySet()).isEqualTo(lines(connection, seen));
    }

    private static SummedPart part(LocalDate first, LocalDate last, String city, Dimension by, String to) {
        return new SummedPart(first, last, city, by, to);
    }

    private static String figures(SummedPart part) {
        return "figures(%s, %s, now(), %s, %s, %s)"
                .formatted(
                        quoted(part.first()),
                        quoted(part.last()),
                        quoted(part.city()),
                        quoted(part.narrowedBy()),
                        quoted(part.narrowedTo()));
    }

    /** Whoever handles counts what his organ handles, not what it gave on. */
    private static String seen(Scope scope, SummedPart part) {
        var conditions = new ArrayList<>(List.of("true"));
        if (Set.of("supervisor", "auditor").stream().noneMatch(scope::has)) {
            conditions.add("c.handling_organ = '" + scope.organ() + "'");
        }
        if (part.first() != null) {
            conditions.add(DAY + " >= " + quoted(part.first()));
        }
        if (part.last() != null) {
            conditions.add(DAY + " <= " + quoted(part.last()));
        }
        if (part.city() != null) {
            conditions.add("c.respondent_region like '" + part.city() + "%'");
        }
        if (part.narrowedBy() != null) {
            var column = part.narrowedBy() == Dimension.ENTERPRISE
                    ? "enterprise_related::text"
                    : part.narrowedBy().column();
            conditions.add("c." + column + " = " + quoted(part.narrowedTo()));
        }
        return String.join(" and ", conditions);
    }

    /** The numbers of each line in the order of their names. */
    private static Map<String, List<Long>> lines(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
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

    private static String quoted(Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    /** Somebody with those roles, with spaces between them. */
    static Scope person(String organ, String staff, String roles, String region) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, region, staff, Set.of(roles.split(" ")), null);
    }
}
