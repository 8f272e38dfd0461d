package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.overview.Sums.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.figure.Figure;
import org.mingjing.test.TestDatabase;

/** What is counted in memory is what the complaints say, at once, whoever changed them and however. */
@QuarkusTest
class FiguresTest {
    private static final Scope PROVINCE = person("ZF230000", "x", "supervisor", "23");

    @Inject
    Sums sums;

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void afterAnyCourseTheNumbersAreThoseOfTheComplaints(long seed) throws SQLException {
        var random = new Random(seed);
        var filed = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            filed.add(Course.fileAbout(random.nextBoolean() ? "FY230302" : "FY230303", random));
        }
        for (int i = 0; i < 40; i++) {
            Course.act(filed.get(random.nextInt(filed.size())), Course.VERBS.get(random.nextInt(Course.VERBS.size())));
            if (i % 15 == 14) {
                sums.equal(PROVINCE, "");
            }
        }

        sums.equalNarrowed(PROVINCE);
        sums.equal(person("FY230300", "x", "leader", "2303"), "");
        sums.equal(person("FY230000", "x", "leader", "23"), "");
    }

    @Test
    void whatIsCommittedLateIsCountedThoughLaterChangesWereCountedBefore() throws SQLException {
        var late = Course.fileAbout("FY230302", new Random(8));
        var early = Course.fileAbout("FY230303", new Random(9));
        sums.equal(PROVINCE, "");
        try (var slow = TestDatabase.of("complaints").admin();
                var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("update complaint set kind = 'PETITION' where id = '" + late + "'");
            update("update complaint set kind = 'URGENT_DIFFICULTY' where id = '" + early + "'");
            sums.equal(PROVINCE, "");
            sums.equal(PROVINCE, "kind=URGENT_DIFFICULTY");

            slow.commit();

            sums.equal(PROVINCE, "", "kind=PETITION");
            statement.execute("update complaint set kind = 'REPORT' where id = '" + late + "'");
            slow.rollback();
            sums.equal(PROVINCE, "", "kind=REPORT");
        }
    }

    @Test
    void aClockThatRunsOutIsMissedAtOnce() throws SQLException {
        Course.fileAbout("FY230302", new Random(3));
        for (var moment : List.of(Instant.now(), Instant.now().plusSeconds(8 * 24 * 3600L))) {
            assertThat(sums.number(PROVINCE, Figure.PROCEDURAL_MISSED, moment))
                    .isEqualTo(ScopedSql.number(
                            PROVINCE,
                            "select count(*) from complaint where procedural_due_at < coalesce(procedural_met_at, '"
                                    + moment + "')"));
        }
    }

    @Test
    void whatTriggersDidNotSeeIsMadeRight() throws SQLException {
        var id = "'" + Course.fileAbout("FY230302", new Random(4)) + "'";
        sums.equal(PROVINCE, "");
        update("update complaint_figure set kind = 'PETITION', admonished = 5, measure = 'FINE' where complaint_id = "
                + id);
        assertThat(sums.number(PROVINCE, Figure.ADMONISHED, Instant.now())).isEqualTo(ScopedSql.number(PROVINCE, """
                        select count(*) + 5 from disposition d join complaint c on c.id = d.complaint_id
                        where d.kind = 'ADMONITION' and d.ended_at is null"""));

        update("select figures_rebuild()");

        sums.equal(PROVINCE, "", "kind=PETITION");
    }

    @Test
    void whoeverCorrectsWhatAComplaintCountsAsMovesItFromNumberToNumber() throws SQLException {
        var ids = "'" + Course.fileAbout("FY230302", new Random(4)) + "', '"
                + Course.fileAbout("FY230303", new Random(5)) + "'";
        sums.equal(PROVINCE, "");

        for (var change : List.of(
                "kind = 'PETITION'",
                "channel = 'HOTLINE', enterprise_related = not enterprise_related",
                "category = 'G1-01', category_group = 'G1'",
                "filed_at = filed_at - interval '400 days'",
                "handling_region = '2399'",
                "handling_region = '2303'",
                "first_respondent_organ = respondent_organ, respondent_organ = 'FY230100', respondent_region = '2301'")) {
            update("update complaint set %s where id in (%s)".formatted(change, ids));
            sums.equal(PROVINCE, "", "region=2301&category=G1-01", "kind=PETITION&channel=HOTLINE");
            sums.equal(person("FY230300", "x", "leader", "2303"), "kind=PETITION");
        }
    }

    private static void update(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
