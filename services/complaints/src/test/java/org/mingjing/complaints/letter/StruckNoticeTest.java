package org.mingjing.complaints.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** What was noted as told by mistake is struck through: nobody was told, so the letter is due again. */
@QuarkusTest
class StruckNoticeTest {
    private static final String INTAKE = "intake.jixi.court";
    private static final String HANDLER = "handler.jixi.court";
    private static final String LEADER = "leader.jixi.court";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aMistakenNoteIsStruckThroughAndTheLetterIsDueAgain() {
        var id = noted();

        strike(INTAKE, id)
                .then()
                .statusCode(200)
                .body("due", equalTo(true))
                .body("spokenWay", nullValue())
                .body("spokenBy", nullValue());
        strike(INTAKE, id).then().statusCode(200);

        as(HANDLER)
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("findAll { it.command == 'tell-by-word' }.size()", equalTo(1))
                .body("findAll { it.command == 'strike-tell-by-word' }.size()", equalTo(1));
        as(HANDLER)
                .body(told(id, true))
                .post(path(id) + "/spoken")
                .then()
                .statusCode(201)
                .body("spokenBy", equalTo(HANDLER));
    }

    @Test
    void whoNotedItStrikesItOrTheLeaderAndNobodyElse() {
        var id = noted();

        strike(HANDLER, id).then().statusCode(403);
        strike("supervisor.jixi", id).then().statusCode(403);
        strike("citizen.wang", id).then().statusCode(403);
        strike("leader.jiguan.court", id).then().statusCode(404);
        strike(null, id).then().statusCode(401);
        as(INTAKE).get(path(id)).then().body("items[0].spokenBy", equalTo(INTAKE));

        strike(LEADER, id).then().statusCode(200).body("due", equalTo(true));
        as(INTAKE)
                .body(Map.of("kind", "PROGRESS", "toldAt", "2018-03-06T09:30:00Z"))
                .post(path(id) + "/spoken/strike")
                .then()
                .statusCode(404);
    }

    @Test
    void thePageOffersItToThemAlone() {
        var id = noted();
        var action = "action=\"/complaints/" + id + "/letters/spoken/strike\"";
        browser(HANDLER).get("/complaints/" + id).then().body(not(containsString(action)));
        browser(INTAKE).get("/complaints/" + id).then().body(containsString(action));

        browser(INTAKE)
                .formParam("kind", "ACCEPTANCE")
                .formParam("toldAt", told(id, false).get("toldAt"))
                .post("/complaints/" + id + "/letters/spoken/strike")
                .then()
                .statusCode(303);

        browser(INTAKE)
                .get("/complaints/" + id)
                .then()
                .body(containsString("id=\"letters-due\""))
                .body(containsString("划去记错的电话或当面告知"))
                .body(not(containsString(action)));
    }

    @Test
    void theDatabaseLetsNobodyElseAndNothingButStriking() throws SQLException {
        var id = noted();
        var strike = "update spoken_notice set struck_at = now(), struck_by = '%s' where complaint_id = '" + id + "'";

        assertThat(ScopedSql.changed(official("FY230300", INTAKE, "intake"), strike.formatted(INTAKE)))
                .isEqualTo(1);
        assertThat(ScopedSql.changed(official("FY230300", "h", "leader"), strike.formatted("h")))
                .isEqualTo(1);
        assertThat(ScopedSql.refused(official("FY230300", "h", "leader"), strike.formatted("other")))
                .isTrue();
        for (var other : Set.of(
                official("FY230300", "h", "handler"),
                official("FY230300", INTAKE, "supervisor"),
                official("FY230302", INTAKE, "leader"))) {
            assertThat(ScopedSql.changed(other, strike.formatted(other.staffNo())))
                    .isZero();
        }
        assertThat(ScopedSql.refused("update spoken_notice set spoken_by = 'x'"))
                .isTrue();
    }

    /** Accepted, and noted by the intake as told by telephone. */
    private static String noted() {
        String id = as(INTAKE)
                .body(Api.filing("channel", "LETTER_BOX"))
                .post("/api/v1/complaints")
                .path("id");
        command(INTAKE, id, "accept", null).then().statusCode(200);
        as(INTAKE).body(told(id, true)).post(path(id) + "/spoken").then().statusCode(201);
        return id;
    }

    private static Map<String, String> told(String id, boolean byTelephone) {
        String toldAt = as(INTAKE).get(path(id)).path("items[0].toldAt");
        return byTelephone
                ? Map.of("kind", "ACCEPTANCE", "toldAt", toldAt, "way", "TELEPHONE")
                : Map.of("kind", "ACCEPTANCE", "toldAt", toldAt);
    }

    private static Response strike(String user, String id) {
        return as(user).body(told(id, false)).post(path(id) + "/spoken/strike");
    }

    private static String path(String id) {
        return "/api/v1/complaints/" + id + "/letters";
    }

    private static Scope official(String organ, String staff, String role) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, "2303", staff, Set.of(role), null);
    }
}
