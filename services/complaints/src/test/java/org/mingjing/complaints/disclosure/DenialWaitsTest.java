package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.Disclosure.asked;
import static org.mingjing.complaints.disclosure.Disclosure.deny;
import static org.mingjing.complaints.disclosure.Disclosure.handled;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** A denied request waits for whoever asked until he has marked it as seen. */
@QuarkusTest
class DenialWaitsTest {
    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aDenialWaitsForWhoeverAskedAloneUntilHeHasSeenIt() {
        var request = denied(handled());

        assertThat(line(HANDLER, request))
                .containsEntry("kind", "identity-denial")
                .containsEntry("title", "查看反映人身份的申请未获批准")
                .containsEntry("nextLabel", "看理由")
                .containsEntry("light", "GREEN")
                .containsEntry("href", "/complaints/identity-requests/" + request);
        for (var other : List.of("leader.jixi.court", CUSTODIAN, "intake.jixi.court", "supervisor.jixi")) {
            assertThat(line(other, request)).as(other).isEmpty();
        }
        Api.as(HANDLER).get(REQUESTS + "/" + request).then().body("unseen", equalTo(true));

        seen(HANDLER, request).then().statusCode(204);
        seen(HANDLER, request).then().statusCode(204);

        assertThat(line(HANDLER, request)).isEmpty();
        Api.as(HANDLER).get(REQUESTS + "/" + request).then().body("unseen", equalTo(false));
    }

    @Test
    void whoAsksAgainHasReadIt() {
        var complaint = handled();
        var request = denied(complaint);

        asked(complaint);

        assertThat(line(HANDLER, request)).isEmpty();
    }

    @Test
    void aDenialBecauseOfAClueWaitsThereUntilTheClueIsTakenBack() {
        var clue = HandedClue.acknowledged();
        var request = clue.asked();
        deny(CUSTODIAN, request).then().statusCode(200);

        assertThat(line(HandedClue.OFFICER, request)).containsEntry("kind", "identity-denial");
        assertThat(line(HANDLER, request)).isEmpty();
        seen(HandedClue.OFFICER, request).then().statusCode(204);
        assertThat(line(HandedClue.OFFICER, request)).isEmpty();
    }

    @Test
    void nobodyElseMarksItAndWhatWasNotDeniedIsNotMarked() {
        var open = asked(handled());
        var request = denied(handled());

        seen(HANDLER, open).then().statusCode(409);
        seen(CUSTODIAN, request).then().statusCode(403);
        seen("leader.jixi.court", request).then().statusCode(404);
        seen("leader.jiguan.court", request).then().statusCode(404);
        seen("intake.jixi.court", request).then().statusCode(403);
        seen(null, request).then().statusCode(401);
        assertThat(line(HANDLER, request)).isNotEmpty();
    }

    @Test
    void thePagesSayWhyAndTakeItOffTheWorklist() {
        var complaint = handled();
        var request = denied(complaint);
        var button = "action=\"/complaints/identity-requests/" + request + "/seen\"";

        Api.browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .statusCode(200)
                .body(allOf(containsString(button), containsString("站内消息即可")));
        Api.browser(CUSTODIAN)
                .get("/complaints/identity-requests/" + request)
                .then()
                .statusCode(200)
                .body(not(containsString("/seen\"")));
        Api.browser(HANDLER)
                .post("/complaints/identity-requests/" + request + "/seen")
                .then()
                .statusCode(303);
        Api.browser(HANDLER)
                .get("/complaints/identity-requests/" + request)
                .then()
                .body(allOf(not(containsString(button)), containsString("站内消息即可")));
    }

    @Test
    void theDatabaseShowsAndTakesAwayWhoseItIsAlone() throws SQLException {
        var request = denied(handled());
        var of = " refusal_news where request_id = '" + request + "'";

        assertThat(ScopedSql.changed(officer(HANDLER, "FY230300"), "delete from" + of))
                .isEqualTo(1);
        assertThat(ScopedSql.changed(officer("somebody", "FY230300"), "delete from" + of))
                .isZero();
        assertThat(ScopedSql.changed(officer(HANDLER, "FY230302"), "delete from" + of))
                .isZero();
        assertThat(ScopedSql.number(officer("somebody", "FY230300"), "select count(*) from" + of))
                .isZero();
        assertThat(ScopedSql.refused("update refusal_news set asked_by = 'x'")).isTrue();
    }

    private static Scope officer(String staff, String organ) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, "2303", staff, Set.of("handler"), null);
    }

    private static String denied(String complaint) {
        var request = asked(complaint);
        deny(CUSTODIAN, request).then().statusCode(200);
        return request;
    }

    private static Response seen(String user, String request) {
        return Api.as(user).post(REQUESTS + "/" + request + "/seen");
    }

    private static Map<String, Object> line(String user, String id) {
        return Api.worklist(user).stream()
                .filter(line -> id.equals(line.get("id")))
                .findFirst()
                .orElse(Map.of());
    }
}
