package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.Disclosure.asked;
import static org.mingjing.complaints.disclosure.Disclosure.expire;
import static org.mingjing.complaints.disclosure.Disclosure.grant;
import static org.mingjing.complaints.disclosure.Disclosure.granted;
import static org.mingjing.complaints.disclosure.Disclosure.handled;
import static org.mingjing.complaints.disclosure.Disclosure.reveal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** A grant waits for whoever asked until he looked; a custodian takes it back before it ends. */
@QuarkusTest
class IdentityGrantTest {
    private static final Map<String, String> WHY_BACK = Map.of("reason", "承办人已经联系上反映人");
    private static final String WORK = "/api/v1/work-items?limit=200";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aGrantWaitsForWhoeverAskedUntilHeLooked() {
        var complaint = handled();
        var request = asked(complaint);
        assertThat(line(HANDLER, request)).isEmpty();
        grant(CUSTODIAN, request).then().statusCode(200);

        assertThat(line(HANDLER, request))
                .containsEntry("kind", "identity-grant")
                .containsEntry("clock", "查看截止")
                .containsEntry("light", "AMBER")
                .containsEntry("nextCommand", "reveal")
                .containsEntry("href", "/complaints/" + complaint + "#identity")
                .hasEntrySatisfying("title", title -> assertThat((String) title).endsWith("前可以查看"));
        Api.as(HANDLER).get(WORK).then().body("counts.amber", greaterThan(0));
        for (var other : List.of("leader.jixi.court", CUSTODIAN, "intake.jixi.court", "supervisor.jixi")) {
            assertThat(line(other, request)).as(other).isEmpty();
        }
        reveal(HANDLER, complaint).then().statusCode(200);

        assertThat(line(HANDLER, request)).isEmpty();
    }

    @Test
    void aGrantThatEndedOrThatOpensNothingWaitsForNobody() throws SQLException {
        var ended = granted(handled());
        expire(ended);
        var others = handled();
        var moved = granted(others);
        Api.command("leader.jixi.court", others, "assign", Map.of("handler", "somebody.else", "department", "督察室"))
                .then()
                .statusCode(200);

        assertThat(line(HANDLER, ended)).isEmpty();
        assertThat(line(HANDLER, moved)).isEmpty();
    }

    @Test
    void aGrantBecauseOfAClueWaitsThereUntilTheClueIsTakenBack() {
        var clue = HandedClue.acknowledged();
        var request = clue.granted();

        assertThat(line(HandedClue.OFFICER, request))
                .containsEntry("href", "/complaints/handovers/" + clue.id() + "#identity");
        assertThat(line(HANDLER, request)).isEmpty();
        clue.takeBack();

        assertThat(line(HandedClue.OFFICER, request)).isEmpty();
    }

    @Test
    void theNextPageBeginsBehindTheGrantThatEndsFirst() {
        var first = granted(handled());
        var second = granted(handled());
        var at = Cursor.of(Instant.parse((String) line(HANDLER, first).get("dueAt")), UUID.fromString(first))
                .encode();

        Api.as(HANDLER)
                .get(WORK + "&cursor=" + at)
                .then()
                .body("items.id", hasItem(second))
                .body("items.id", not(hasItem(first)));
    }

    @Test
    void aCustodianTakesAGrantBackBeforeItEnds() {
        var complaint = handled();
        var request = granted(complaint);
        reveal(HANDLER, complaint).then().statusCode(200);
        Api.as(CUSTODIAN).get(REQUESTS + "/" + request).then().body("allowedCommands", equalTo(List.of("revoke")));

        Api.as(CUSTODIAN)
                .body(WHY_BACK)
                .post(REQUESTS + "/" + request + "/revoke")
                .then()
                .statusCode(428);
        revoke(CUSTODIAN, request, 0).then().statusCode(412);
        Api.as(CUSTODIAN)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", " "))
                .post(REQUESTS + "/" + request + "/revoke")
                .then()
                .statusCode(400);
        revoke(CUSTODIAN, request, 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("stateLabel", equalTo("已收回"))
                .body("revokedBy", equalTo(CUSTODIAN))
                .body("revocationReason", equalTo(WHY_BACK.get("reason")))
                .body("looks", equalTo(1))
                .body("allowedCommands", empty());

        reveal(HANDLER, complaint)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mingjing:problem:identity-no-grant"));
        revoke(CUSTODIAN, request, 2).then().statusCode(409).body("allowed", empty());
        Api.as(CUSTODIAN).get(REQUESTS + "?state=REVOKED&limit=200").then().body("items.id", hasItem(request));
        Api.as(CUSTODIAN).get(REQUESTS + "?state=EXPIRED&limit=200").then().body("items.id", not(hasItem(request)));
        var timeline = Api.as(HANDLER).get("/api/v1/complaints/" + complaint + "/timeline");
        timeline.then().body("command", hasItem("revoke-identity"));
        assertThat(timeline.asString()).doesNotContain(WHY_BACK.get("reason"));
        Disclosure.ask(HANDLER, complaint).then().statusCode(201);
    }

    @Test
    void whatIsNotGrantedOrHasEndedIsNotTakenBack() throws SQLException {
        var open = asked(handled());
        var ended = granted(handled());
        expire(ended);
        var waiting = granted(handled());

        revoke(CUSTODIAN, open, 0).then().statusCode(409).body("allowed", equalTo(List.of("grant", "deny")));
        revoke(CUSTODIAN, ended, 1).then().statusCode(409).body("allowed", empty());
        revoke(CUSTODIAN, waiting, 1).then().statusCode(200).body("revokedAt", notNullValue());
        assertThat(line(HANDLER, waiting)).isEmpty();
        Api.as(HANDLER).get(REQUESTS + "/" + ended).then().body("revokedAt", nullValue());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "custodian.jixi, 200",
        "custodian.hlj, 200",
        "custodian.harbin, 404",
        "leader.jixi.court, 404",
        "handler.jixi.court, 403",
        "supervisor.jixi, 403",
        "auditor.hlj, 403",
        "citizen.wang, 403",
    })
    void whoTakesBack(String user, int status) {
        revoke(user, granted(handled()), 1).then().statusCode(status);
    }

    @Test
    void whoeverLooksWhileItIsTakenBackSeesNothing() throws SQLException {
        var complaint = handled();
        var request = granted(complaint);
        reveal(HANDLER, complaint).then().statusCode(200);

        var answers = during("""
                update identity_request set status = 'REVOKED', version = version + 1, revoked_at = now(),
                    revoked_by = 'c', revoked_organ = 'ZF230300' where id = '%s'""".formatted(request), () -> reveal(HANDLER, complaint));

        answers.getFirst().then().statusCode(403).body("type", equalTo("urn:mingjing:problem:identity-no-grant"));
        Api.as(CUSTODIAN).get(REQUESTS + "/" + request).then().body("looks", equalTo(1));
    }

    @Test
    void takingBackAGrantBecauseOfAClueEndsItThere() {
        var clue = HandedClue.acknowledged();
        var request = clue.granted();

        revoke(CUSTODIAN, request, 1).then().statusCode(200).body("state", equalTo("REVOKED"));
        clue.reveal(Api.as(HandedClue.OFFICER)).then().statusCode(403);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "status = 'REVOKED', revoked_at = now(), revoked_by = 'c', revoked_organ = 'ZF230300' | 1",
                "status = 'REVOKED', revoked_at = now(), revoked_by = 'o', revoked_organ = 'ZF230300' | -1",
                "expires_at = expires_at + interval '1 day', decided_by = 'c', decided_organ = 'ZF230300' | -1",
                "status = 'DENIED', decided_by = 'c', decided_organ = 'ZF230300' | -1",
                "first_look_at = now() | -1",
            })
    void theDatabaseLetsAGrantOnlyEnd(String change, int rows) throws SQLException {
        var request = granted(handled());
        var custodian = Callers.official("ZF230300", "c", "identity-custodian");
        var sql = "update identity_request set " + change + " where id = '" + request + "'";

        if (rows < 0) {
            assertThat(ScopedSql.refused(custodian, sql)).isTrue();
        } else {
            assertThat(ScopedSql.changed(custodian, sql)).isEqualTo(rows);
        }
    }

    @Test
    void whatIsStillAskedIsNotTakenBackByTheDatabaseEither() throws SQLException {
        var request = asked(handled());
        var custodian = Callers.official("ZF230300", "c", "identity-custodian");

        assertThat(ScopedSql.refused(custodian, """
                        update identity_request set status = 'REVOKED', decided_at = now(), decided_by = 'c',
                               decided_organ = 'ZF230300', revoked_at = now(), revoked_by = 'c',
                               revoked_organ = 'ZF230300' where id = '%s'""".formatted(request))).isTrue();
    }

    /** That line of somebody's whole worklist; empty where there is none. */
    private static Map<String, Object> line(String user, String id) {
        return Api.worklist(user).stream()
                .filter(line -> id.equals(line.get("id")))
                .findFirst()
                .orElse(Map.of());
    }

    private static Response revoke(String user, String request, long version) {
        return Api.as(user)
                .header("If-Match", "\"" + version + "\"")
                .body(WHY_BACK)
                .post(REQUESTS + "/" + request + "/revoke");
    }
}
