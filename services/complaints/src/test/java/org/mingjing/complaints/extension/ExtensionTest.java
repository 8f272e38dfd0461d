package org.mingjing.complaints.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.complaints.Callers.official;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.extension.Petition.HANDLER;
import static org.mingjing.complaints.extension.Petition.LEADER;
import static org.mingjing.complaints.extension.Petition.NOTICE;
import static org.mingjing.complaints.extension.Petition.REASON;
import static org.mingjing.complaints.extension.Petition.ask;
import static org.mingjing.complaints.extension.Petition.asked;
import static org.mingjing.complaints.extension.Petition.decide;
import static org.mingjing.complaints.extension.Petition.inHand;
import static org.mingjing.complaints.extension.Petition.moved;
import static org.mingjing.complaints.extension.Petition.path;
import static org.mingjing.complaints.extension.Petition.state;
import static org.mingjing.complaints.extension.Petition.waiting;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

/** The officer in charge asks for more time, the leader decides, the reporter sees the extension alone. */
@QuarkusTest
class ExtensionTest {
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest
    @CsvSource({"1, en, 1 day", "2, en, 2 days", "1, zh, 1 日"})
    void theLengthIsSaidAsPeopleSayIt(int amount, String lang, String length) {
        as(HANDLER)
                .header("Accept-Language", lang)
                .body(Map.of("amount", amount, "reason", REASON))
                .post(path(inHand()))
                .then()
                .statusCode(201)
                .body("length", equalTo(length));
    }

    @Test
    void whatTheLeaderApprovesExtendsTheComplaintByWhatWasAskedAndTellsTheReporter() {
        var id = inHand();
        var before = LocalDate.parse(due(id).substring(0, 10));
        var request = asked(id);
        var probe = OutboxProbe.of("complaints");

        decide(LEADER, id, request, "approve", "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo(LEADER));

        assertThat(LocalDate.parse(due(id).substring(0, 10))).isEqualTo(before.plusDays(20));
        assertThat(probe.emitted("ComplaintExtended")).hasSize(1);
        assertThat(probe.emitted().toString()).doesNotContain(REASON, NOTICE);
        as("citizen.wang").get("/api/v1/complaints/" + id).then().body("course.extensions.notice", contains(NOTICE));
        ask(HANDLER, id).then().statusCode(409).body("allowed", hasItem("conclude"));
    }

    @Test
    void whatTheLeaderRefusesLeavesTheDateAndTheOfficerReadsWhy() {
        var id = inHand();
        var before = due(id);

        decide(LEADER, id, asked(id), "refuse", "\"0\"").then().statusCode(200).body("state", equalTo("REFUSED"));

        assertThat(due(id)).isEqualTo(before);
        as(HANDLER).get(path(id)).then().body("[0].refusalReason", equalTo("其他事项可以先查清"));
        ask(HANDLER, id).then().statusCode(201);
    }

    @Test
    void itWaitsOnTheWorklistOfTheLeaderUntilItIsDecided() {
        var id = inHand();
        var request = asked(id);

        assertThat(waiting(LEADER)).contains(request);
        assertThat(waiting(HANDLER)).doesNotContain(request);
        assertThat(waiting("leader.hlj.court")).doesNotContain(request);
        decide(LEADER, id, request, "refuse", "\"0\"").then().statusCode(200);
        assertThat(waiting(LEADER)).doesNotContain(request);
    }

    @Test
    void onlyOneWaitsAtATime() throws Exception {
        var id = inHand();
        Callable<Integer> asking = () -> ask(HANDLER, id).statusCode();
        try (var twice = Executors.newFixedThreadPool(2)) {
            var answers = twice.invokeAll(List.of(asking, asking));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(201, 409);
        }
        var key = UUID.randomUUID().toString();
        var other = inHand();
        for (int times = 0; times < 2; times++) {
            as(HANDLER)
                    .header("Idempotency-Key", key)
                    .body(Petition.wish())
                    .post(path(other))
                    .then()
                    .statusCode(201);
        }
        as(HANDLER).get(path(other)).then().body("size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"amount, 31, 422", "amount, 0, 400", "reason, ' ', 400"})
    void whatTheRuleDoesNotAllowIsRefused(String field, String value, int status) {
        var body = new HashMap<>(Petition.wish());
        body.put(field, "amount".equals(field) ? Integer.valueOf(value) : value);

        as(HANDLER).body(body).post(path(inHand())).then().statusCode(status).body("errors.field", contains(field));
    }

    @Test
    void withoutAnAmountItIsWhatTheRuleAllows() {
        as(HANDLER)
                .body(Map.of("reason", REASON))
                .post(path(inHand()))
                .then()
                .statusCode(201)
                .body("amount", equalTo(30))
                .header("ETag", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspend", "refer", "assign", "raise", "conclude", "withdraw", "extend", "correct"})
    void whenTheComplaintMovesOnTheRequestLapsesAndNothingIsAskedOrDecided(String verb) {
        var id = inHand();
        var request = asked(id);

        moved(id, verb);

        assertThat(state(id)).isEqualTo("LAPSED");
        assertThat(waiting(LEADER)).doesNotContain(request);
        var gone = Set.of("raise").contains(verb) ? 403 : 409;
        for (var decision : List.of("approve", "refuse")) {
            decide(LEADER, id, request, decision, "\"1\"").then().statusCode(gone);
        }
        ask(HANDLER, id).then().statusCode(Set.of("raise", "assign").contains(verb) ? 403 : 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "procedural-reply"})
    void whatDoesNotMoveItOnLeavesTheRequest(String verb) {
        var id = inHand();
        asked(id);

        moved(id, verb);

        assertThat(state(id)).isEqualTo("ASKED");
    }

    @Test
    void beforeItIsInHandAndOnceItIsAnsweredNothingIsAsked() {
        var id = Petition.filed();
        ask(HANDLER, id).then().statusCode(403);
        Api.toHandling(id);
        for (var verb : List.of("conclude", "reply", "rate")) {
            moved(id, verb);
            ask(HANDLER, id).then().statusCode(409);
        }
        var complaint = Api.file("citizen.wang");
        Api.toHandling(complaint);
        ask(HANDLER, complaint).then().statusCode(409).body("allowed", not(hasItem("extend")));
    }

    @Test
    void whoIsNotInChargeAsksNothingAndWhoDoesNotLeadDecidesNothing() {
        var id = inHand();
        ask(null, id).then().statusCode(401);
        for (var user : List.of(LEADER, "intake.jixi.court", "supervisor.jixi", "citizen.wang")) {
            ask(user, id).then().statusCode(403);
        }
        for (var user : List.of("leader.jiguan.court", "handler.hlj.court", "citizen.li")) {
            ask(user, id).then().statusCode(404);
            as(user).get(path(id)).then().statusCode(404);
        }
        as("citizen.wang").get(path(id)).then().statusCode(403);
        as(null).get(path(id)).then().statusCode(401);
        var request = asked(id);
        var system = TestTokens.of("court-system", Map.of("scope", "complaints.write"));
        for (var verb : List.of("approve", "refuse")) {
            decide((String) null, id, request, verb, "\"0\"").then().statusCode(401);
            for (var user : List.of(HANDLER, "intake.jixi.court", "supervisor.jixi", "citizen.wang")) {
                decide(user, id, request, verb, "\"0\"").then().statusCode(403);
            }
            decide(as(null).auth().oauth2(system), id, request, verb, "\"0\"")
                    .then()
                    .statusCode(403);
            decide("leader.jiguan.court", id, request, verb, "\"0\"").then().statusCode(404);
            decide(LEADER, id, UUID.randomUUID().toString(), verb, "\"0\"")
                    .then()
                    .statusCode(404);
            decide(LEADER, id, request, verb, null).then().statusCode(428);
            decide(LEADER, id, request, verb, "\"9\"").then().statusCode(412);
        }
        assertThat(state(id)).isEqualTo("ASKED");
    }

    @Test
    void whoAskedDoesNotDecideEvenAsALeader() throws SQLException {
        var id = inHand();
        var request = asked(id);

        for (var verb : List.of("approve", "refuse")) {
            decide(Petition.handlerAsLeader(), id, request, verb, "\"0\"")
                    .then()
                    .statusCode(403);
        }
        var approve =
                "update extension_request set status = 'APPROVED', decided_by = '%s', decided_at = now() where id = '"
                        + request + "'";
        assertThat(ScopedSql.changed(official("FY230300", HANDLER, "leader"), approve.formatted(HANDLER)))
                .isZero();
        assertThat(ScopedSql.changed(official("FY230302", "x", "leader"), approve.formatted("x")))
                .isZero();
        assertThat(ScopedSql.refused(official("FY230300", LEADER, "leader"), approve.formatted("somebody")))
                .isTrue();
        assertThat(ScopedSql.changed(official("FY230300", LEADER, "leader"), approve.formatted(LEADER)))
                .isEqualTo(1);
    }

    @Test
    void theReporterSeesNothingOfTheRequestAndTheOrganComplainedAboutNothingAtAll() throws SQLException {
        var id = inHand();
        decide(LEADER, id, asked(id), "refuse", "\"0\"").then().statusCode(200);
        var count = "select count(*) from extension_request where complaint_id = '" + id + "'";

        for (var part : List.of("", "/timeline")) {
            assertThat(as("citizen.wang").get("/api/v1/complaints/" + id + part).asString())
                    .doesNotContain(REASON, "其他事项", "request-extension", "refuse-extension", "extension-request");
        }
        assertThat(ScopedSql.number(official("FY230302", "x", "leader"), count)).isZero();
        assertThat(ScopedSql.number(Scope.anonymous(), count)).isZero();
        assertThat(ScopedSql.number(official("FY230300", "x", "handler"), count))
                .isEqualTo(1);
        var timeline = "select count(*) from timeline where aggregate_type = 'extension-request' and aggregate_id ="
                + " (select id from extension_request where complaint_id = '" + id + "')";
        assertThat(ScopedSql.number(official("FY230300", "x", "handler"), timeline))
                .isEqualTo(2);
        assertThat(ScopedSql.number(official("FY230302", "x", "leader"), timeline))
                .isZero();
        as("leader.jiguan.court").get("/api/v1/work-items").then().body("items.href", empty());
    }

    private static String due(String id) {
        return as(LEADER).get("/api/v1/complaints/" + id).path("clocks.find { it.id == 'COMPLETION' }.dueAt");
    }
}
