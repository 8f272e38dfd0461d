package org.mingjing.complaints.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.figure.FactsNow;
import org.mingjing.complaints.importing.Loader;

/** What is counted in memory of reports is what row security leaves of them: how many, concluded, and both middles of the days. */
@QuarkusTest
class BusinessCountingTest {
    private static final String DAYS = "((c.concluded_at at time zone 'Asia/Shanghai')::date"
            + " - (c.filed_at at time zone 'Asia/Shanghai')::date)";
    private static final String SEEN = "select d.value, count(*), count(c.concluded_at),"
            + " percentile_cont(0.5) within group (order by " + DAYS + "), avg(" + DAYS + ") from complaint c"
            + " left join business_event e on e.complaint_id = c.id cross join lateral (values ('all'),"
            + " ('ORGAN ' || c.respondent_organ), ('HANDLING_ORGAN ' || c.handling_organ),"
            + " ('REGION ' || c.respondent_region), ('MEASURE ' || e.measure),"
            + " ('MONTH ' || to_char(c.filed_at at time zone 'Asia/Shanghai', 'YYYY-MM'))) d (value)"
            + " where d.value is not null and c.kind = 'BUSINESS_ENVIRONMENT' and ";

    @Inject
    FactsNow facts;

    @Inject
    CurrentScope current;

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest(name = "{2} of {0}")
    @CsvSource({"ZF230000, x, supervisor", "GA230102, x, auditor", "GA230100, x, leader", "GA230100, zhou, handler"})
    @ActivateRequestContext
    void whatIsCountedIsWhatIsSeen(String organ, String staff, String role) throws SQLException {
        Loader.take(report("FINE"), "2019-05-03T10:00:00+08:00", List.of());
        var own = "supervisor auditor".contains(role) ? "true" : "c.handling_organ = '" + organ + "'";
        var scope = new Scope(Scope.Kind.PERSON, "s", staff, organ, "23", staff, Set.of(role), null);

        equal(scope, own, Map.of());
        equal(scope, own + " and c.concluded_at is not null", Map.of("concluded", "true"));
        equal(
                scope,
                own + " and e.measure = 'FREEZE' and c.respondent_region like '2301%'",
                Map.of("measure", "FREEZE", "region", "2301"));
    }

    @Test
    @ActivateRequestContext
    void aReportThatTurnsOutToBeAnythingElseIsNotCountedAndItsMeasureFollows() throws SQLException {
        var id = Loader.take(report("FINE"), "2019-05-03T10:00:00+08:00", List.of());
        var scope = new Scope(Scope.Kind.PERSON, "s", "x", "ZF230000", "23", "x", Set.of("supervisor"), null);

        for (var change : List.of(
                "update business_event set measure = 'SHUTDOWN' where complaint_id = '%s'",
                "update complaint set kind = 'COMPLAINT' where id = '%s'",
                "update complaint set kind = 'BUSINESS_ENVIRONMENT' where id = '%s'")) {
            AdminSql.execute(change.formatted(id));
            equal(scope, "true", Map.of());
        }
    }

    private void equal(Scope scope, String where, Map<String, String> filter) throws SQLException {
        current.set(scope);
        var narrowed = new BusinessFilter(new ListForm(filter));
        var counted = facts.count(
                narrowed.narrowing(), Instant.now(), scan -> new BusinessCounting(scan, narrowed.concludedOnly()));
        var lines = new TreeMap<String, BusinessNumbers>();
        counted.by().forEach((by, values) -> values.forEach(one -> lines.put(by + " " + one.key(), one)));
        if (counted.total().reports() > 0) {
            lines.put("all", counted.total());
        }
        var seen = new TreeMap<String, BusinessNumbers>();
        try (var connection = ScopedSql.scoped(scope);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SEEN + where + " group by d.value")) {
            while (rows.next()) {
                var line = rows.getString(1);
                seen.put(
                        line,
                        new BusinessNumbers(
                                line.substring(line.indexOf(' ') + 1),
                                rows.getLong(2),
                                rows.getLong(3),
                                rounded(rows, 4),
                                rounded(rows, 5)));
            }
        }
        assertThat(lines).as(filter.toString()).isEqualTo(seen);
    }

    private static Map<String, Object> report(String measure) {
        var filing = Events.filing("measure", measure);
        filing.put("respondentOrgan", "GA230102");
        return filing;
    }

    private static Double rounded(ResultSet rows, int column) throws SQLException {
        var days = rows.getDouble(column);
        return rows.wasNull() ? null : Double.valueOf(Math.round(days * 10) / 10.0);
    }
}
