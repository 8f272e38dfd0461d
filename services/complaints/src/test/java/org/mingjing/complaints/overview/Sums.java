package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.ScopedSql;

/** What the sums say beside what the complaints say, in the scope of one person. */
final class Sums {
    private Sums() {}

    /** All numbers of complaints filed in those days, both inclusive; null is open. */
    static void equal(Scope scope, LocalDate first, LocalDate last) throws SQLException {
        equal(scope, first, last, null);
    }

    /** The same of one city, or of all when it is null. */
    static void equal(Scope scope, LocalDate first, LocalDate last, String city) throws SQLException {
        var asked = "figures(%s, %s, now(), %s)"
                .formatted(quoted(first), quoted(last), city == null ? "null" : "'" + city + "'");
        var handles = Set.of("supervisor", "auditor").stream().noneMatch(scope::has);
        var own = handles ? " and c.handling_organ = '" + scope.organ() + "'" : "";
        var seen = "from complaint c where (%1$s is null or (c.filed_at at time zone 'Asia/Shanghai')::date >= %1$s)"
                        .formatted(quoted(first))
                + " and (%1$s is null or (c.filed_at at time zone 'Asia/Shanghai')::date <= %1$s)"
                        .formatted(quoted(last))
                + own
                + (city == null ? "" : " and c.respondent_region like '" + city + "%'");
        for (var both : Map.of(
                        "received", "count(*)",
                        "concluded", "count(c.outcome)",
                        "released_fen", "coalesce(sum(c.released_fen), 0)",
                        "rated", "count(c.rated_at)",
                        "procedural_missed",
                                "count(*) filter (where coalesce(procedural_met_at, now()) > procedural_due_at)",
                        "result_met", "count(*) filter (where result_met_at <= result_due_at)",
                        "admonished", people("ADMONITION"),
                        "disciplined", people("DISCIPLINARY"),
                        "handed_over", people("HANDED_OVER"))
                .entrySet()) {
            assertThat(ScopedSql.number(
                            scope,
                            "select coalesce(sum(%s), 0) from %s where dimension = 'ALL'"
                                    .formatted(both.getKey(), asked)))
                    .as(both.getKey())
                    .isEqualTo(ScopedSql.number(scope, "select " + both.getValue() + " " + seen));
        }
        for (var dimension : List.of("REGION", "ORGAN", "HANDLING_ORGAN", "KIND", "MONTH", "STATUS")) {
            assertThat(ScopedSql.number(
                            scope,
                            "select coalesce(sum(received), 0) from %s where dimension = '%s'"
                                    .formatted(asked, dimension)))
                    .as(dimension)
                    .isEqualTo(ScopedSql.number(scope, "select count(*) " + seen));
        }
    }

    private static String people(String kind) {
        return "coalesce(sum((select count(*) from disposition d where d.complaint_id = c.id and d.ended_at is null"
                + " and d.kind = '" + kind + "')), 0)";
    }

    /** Organ by organ, not their sum alone. */
    static void equalByHandlingOrgan(Scope scope) throws SQLException {
        for (var organ : List.of("FY230300", "FY230000", "FY230100", "ZF230300")) {
            for (var both : Map.of(
                            "received", "count(*)",
                            "result_met", "count(*) filter (where result_met_at <= result_due_at)",
                            "procedural_missed",
                                    "count(*) filter (where coalesce(procedural_met_at, now()) > procedural_due_at)")
                    .entrySet()) {
                assertThat(ScopedSql.number(
                                scope,
                                ("select coalesce(sum(%s), 0) from figures(null, null, now())"
                                                + " where dimension = 'HANDLING_ORGAN' and value = '%s'")
                                        .formatted(both.getKey(), organ)))
                        .as(organ + " " + both.getKey())
                        .isEqualTo(ScopedSql.number(
                                scope,
                                "select %s from complaint where handling_organ = '%s'"
                                        .formatted(both.getValue(), organ)));
            }
        }
    }

    private static String quoted(LocalDate day) {
        return day == null ? "null::date" : "date '" + day + "'";
    }

    /** Somebody with those roles, with spaces between them. */
    static Scope person(String organ, String staff, String roles, String region) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, region, staff, Set.of(roles.split(" ")), null);
    }
}
