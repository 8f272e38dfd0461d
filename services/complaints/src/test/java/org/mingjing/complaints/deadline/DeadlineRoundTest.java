package org.mingjing.complaints.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.OutboxRow;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** Each clock is told once when it comes near its date and once when it passes it, with real PostgreSQL. */
@QuarkusTest
class DeadlineRoundTest {
    private static final Duration A_WEEK_AND_A_DAY = Duration.ofDays(8);
    private static final Duration FOUR_MONTHS = Duration.ofDays(125);

    @Inject
    DeadlineRound round;

    private String id;
    private OutboxProbe probe;

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        id = Api.file("citizen.wang");
        probe = OutboxProbe.of("complaints");
    }

    @Test
    void aClockIsToldOnceWhenItComesNearAndOnceWhenItPasses() {
        // the warning of a week's clock begins on its fifth day at the latest
        round.run(in(Duration.ofDays(7)));
        round.run(in(Duration.ofDays(7)));
        assertThat(told()).containsExactly("DeadlineApproaching PROCEDURAL_REPLY");

        round.run(in(A_WEEK_AND_A_DAY));
        round.run(in(A_WEEK_AND_A_DAY));
        assertThat(told()).containsExactly("DeadlineMissed PROCEDURAL_REPLY");

        round.run(in(FOUR_MONTHS));
        round.run(in(FOUR_MONTHS));
        assertThat(told()).containsExactly("DeadlineApproaching RESULT", "DeadlineMissed RESULT");
        assertThat(value("select count(*) from complaint where id = '%s' and signal_at is null"))
                .isEqualTo("1");
    }

    @Test
    void whatIsToldNamesTheHandlingOrganAndNotTheOneComplainedAbout() {
        round.run(in(A_WEEK_AND_A_DAY));

        var missed = rows().getLast().payload();
        assertThat(missed.path("handlingOrgan").asText()).isEqualTo("FY230300");
        assertThat(missed.path("handlingRegion").asText()).isEqualTo("2303");
        assertThat(missed.path("demo").asBoolean()).isFalse();
        assertThat(missed.toString()).doesNotContain("FY230302", "230302");
    }

    @Test
    void whatIsMetInTimeIsNotToldAndTheOtherClockIs() {
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "procedural-reply", Map.of("text", "正在办理"))
                .then()
                .statusCode(200);
        probe.emitted();

        round.run(in(FOUR_MONTHS));

        assertThat(told()).containsExactly("DeadlineApproaching RESULT", "DeadlineMissed RESULT");
    }

    @Test
    void withACorrectedKindTheClocksOfThatKindAreToldAsFromTheFiling() {
        Api.command("intake.jixi.court", id, "correct", Map.of("groundCode", "TEXT_SHOWS", "kind", "PETITION"))
                .then()
                .statusCode(200);
        probe.emitted();

        round.run(in(Duration.ofDays(17)));

        assertThat(told()).contains("DeadlineApproaching ACCEPTANCE", "DeadlineMissed ACCEPTANCE");
    }

    @Test
    void whatIsAnsweredIsNeverTold() {
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "conclude", Api.conclusion());
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "属实"))
                .then()
                .statusCode(200);
        probe.emitted();

        round.run(in(FOUR_MONTHS));

        assertThat(told()).isEmpty();
    }

    @Test
    void aCommandAfterwardsTellsNothingAgainAndFindsTheVersionItSaw() {
        var etag = Api.as("intake.jixi.court").get("/api/v1/complaints/" + id).header("ETag");
        round.run(in(A_WEEK_AND_A_DAY));
        assertThat(told()).hasSize(2);

        Api.command("intake.jixi.court", id, "accept", null, etag).then().statusCode(200);
        round.run(in(A_WEEK_AND_A_DAY));

        assertThat(told()).isEmpty();
    }

    @Test
    void twoReplicasAtOnceTellEachClockOnce() throws Exception {
        var ids = IntStream.range(0, 25).mapToObj(_ -> Api.file("citizen.li")).collect(Collectors.toSet());
        probe.emitted();
        var at = in(A_WEEK_AND_A_DAY);

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Void> replica = () -> {
                round.run(at);
                return null;
            };
            for (var run : threads.invokeAll(List.of(replica, replica))) {
                run.get();
            }
        }

        var rows = rowsOf(ids);
        assertThat(rows).hasSize(50);
        assertThat(rows.stream().map(row -> row.aggregateId() + row.type()).distinct())
                .hasSize(50);
    }

    @Test
    void whatAnotherReplicaHoldsIsPassedOverAndToldAfterwards() throws SQLException {
        try (var other = TestDatabase.of("complaints").admin()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from complaint where id = '" + id + "' for no key update");
            round.run(in(A_WEEK_AND_A_DAY));
            assertThat(told()).isEmpty();
            // a connection that is only closed lets go some time after
            other.rollback();
        }
        round.run(in(A_WEEK_AND_A_DAY));
        assertThat(told()).hasSize(2);
    }

    @Test
    void aTransactionThatFailsLeavesNeitherLedgerNorEventAndIsDoneAgain() {
        execute("revoke insert on timeline from complaints_app");
        try {
            round.run(in(A_WEEK_AND_A_DAY));
        } finally {
            execute("grant insert on timeline to complaints_app");
        }
        assertThat(told()).isEmpty();
        assertThat(value("select count(*) from deadline_signal where complaint_id = '%s'"))
                .isEqualTo("0");

        round.run(in(A_WEEK_AND_A_DAY));

        assertThat(told()).hasSize(2);
    }

    @Test
    void aDateThatMovesIsToldAgainForItsNewDateOnly() {
        round.run(in(A_WEEK_AND_A_DAY));
        assertThat(told()).hasSize(2);

        // as a suspension or an extension would move it
        execute("update complaint set filed_at = filed_at + interval '10 days', signal_at = now() where id = '%s'");
        round.run(in(A_WEEK_AND_A_DAY));
        assertThat(told()).isEmpty();

        round.run(in(A_WEEK_AND_A_DAY.plusDays(10)));
        assertThat(told()).containsExactly("DeadlineApproaching PROCEDURAL_REPLY", "DeadlineMissed PROCEDURAL_REPLY");
    }

    @Test
    void whileItIsSuspendedNothingIsToldUntilTheNewDate() {
        Api.toHandling(id);
        round.run(in(Duration.ofDays(7)));
        assertThat(told()).containsExactly("DeadlineApproaching PROCEDURAL_REPLY");
        var until = LocalDate.now(BusinessTime.ZONE).plusDays(20).toString();
        Api.command(
                        "handler.jixi.court",
                        id,
                        "suspend",
                        Map.of("groundCode", "AWAITING_APPRAISAL", "reason", "等待鉴定", "until", until))
                .then()
                .statusCode(200);

        round.run(in(A_WEEK_AND_A_DAY));
        round.run(in(Duration.ofDays(18)));
        assertThat(told()).isEmpty();

        round.run(in(Duration.ofDays(29)));
        assertThat(told()).containsExactly("DeadlineApproaching PROCEDURAL_REPLY", "DeadlineMissed PROCEDURAL_REPLY");
    }

    @Test
    void theOfficialsPageMarksAMissedClockWithWhenThatWasTold() {
        var page = "/complaints/" + id;
        page("leader.jixi.court", page).body(not(containsString("已超期，")));

        round.run(in(A_WEEK_AND_A_DAY));

        page("leader.jixi.court", page)
                .body(containsString("已超期，"))
                .body(containsString("超过期限，已报督察"))
                .body(containsString("平台期限提醒"));
        page("citizen.wang", "/complaints/mine/" + id).body(containsString("超过期限，已报督察"));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void theLedgerIsSeenByWhoeverSeesTheComplaintAndWrittenByNobodyElse() throws SQLException {
        round.run(in(A_WEEK_AND_A_DAY));
        var count = "select count(*) from deadline_signal where complaint_id = '" + id + "'";

        assertThat(ScopedSql.number(person("FY230300", "leader"), count)).isEqualTo(2);
        assertThat(ScopedSql.number(person("FY230302", "leader"), count)).isZero();
        assertThat(ScopedSql.refused("delete from deadline_signal")).isTrue();
        assertThat(ScopedSql.refused("update deadline_signal set told_at = now()"))
                .isTrue();
    }

    private static ValidatableResponse page(String user, String path) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200);
    }

    private static Scope person(String organ, String role) {
        return Callers.overseeing(organ, organ.substring(2, 6), "x", role);
    }

    /** What was told of this complaint since the last question. */
    private List<String> told() {
        return rows().stream()
                .map(row -> row.type().replaceAll(".*\\.(\\w+)\\.v1", "$1") + " "
                        + row.payload().path("clock").asText())
                .toList();
    }

    private List<OutboxRow> rows() {
        return rowsOf(Set.of(id));
    }

    private List<OutboxRow> rowsOf(Set<String> ids) {
        return probe.emitted().stream()
                .filter(row -> ids.contains(row.aggregateId()) && row.type().contains(".Deadline"))
                .toList();
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time);
    }

    private String value(String sql) {
        return AdminSql.value(sql.formatted(id));
    }

    private void execute(String sql) {
        AdminSql.execute(sql.formatted(id));
    }
}
