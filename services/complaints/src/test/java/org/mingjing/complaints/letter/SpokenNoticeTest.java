package org.mingjing.complaints.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** Whoever was told by telephone or at the window needs no letter, unless the law wants one. */
@QuarkusTest
class SpokenNoticeTest {
    private static final String INTAKE = "intake.jixi.court";
    private static final String HANDLER = "handler.jixi.court";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void whoWasToldByTelephoneNeedsNoLetterAndTheTimelineSaysSo() {
        var id = byPost("COMPLAINT", false);
        Api.toHandling(id);
        spoken(INTAKE, id, "ACCEPTANCE", "TELEPHONE").then().statusCode(201);
        command(HANDLER, id, "procedural-reply", Map.of("text", "已经收到，正在核查"))
                .then()
                .statusCode(200);
        letter(id, "PROCEDURAL_REPLY", "due", true);

        spoken(HANDLER, id, "PROCEDURAL_REPLY", "TELEPHONE")
                .then()
                .statusCode(201)
                .body("due", equalTo(false))
                .body("spokenWay", equalTo("TELEPHONE"))
                .body("spokenBy", equalTo(HANDLER))
                .body("inWriting", nullValue());
        spoken(INTAKE, id, "PROCEDURAL_REPLY", "WINDOW")
                .then()
                .statusCode(200)
                .body("spokenWay", equalTo("TELEPHONE"))
                .body("spokenBy", equalTo(HANDLER));

        as(HANDLER)
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("findAll { it.command == 'tell-by-word' }.size()", equalTo(2))
                .body("find { it.command == 'tell-by-word' }.after.way", equalTo("TELEPHONE"))
                .body("findAll { it.command == 'tell-by-word' }.after.letter", hasItem("PROCEDURAL_REPLY"));
        browser(HANDLER)
                .get("/complaints/" + id)
                .then()
                .body(containsString("电话告知 ·"))
                .body(containsString("电话或当面告知反映人"))
                .body(not(containsString("id=\"letters-due\"")));
    }

    @ParameterizedTest(name = "{0} {1}, anonymous {2}: still due {3}")
    @CsvSource({
        "PETITION, accept, false, true",
        "PETITION, accept, true, false",
        "COMPLAINT, accept, false, false",
        "COMPLAINT, decline, false, true",
        "PETITION, decline, true, false",
    })
    void whatTheLawWantsInWritingStaysDue(String kind, String verb, boolean anonymous, boolean due) {
        var id = byPost(kind, anonymous);
        var declined = "decline".equals(verb);
        command(
                        INTAKE,
                        id,
                        verb,
                        declined ? Map.of("groundCode", "NOT_COMPETENT", "reason", "属于仲裁范围", "remedy", "可以申请仲裁") : null)
                .then()
                .statusCode(200);
        var letter = declined ? "REFUSAL" : "ACCEPTANCE";
        // nobody is named to whom it could be served
        letter(id, letter, "due", !anonymous);

        spoken(INTAKE, id, letter, "WINDOW")
                .then()
                .statusCode(201)
                .body("due", equalTo(due))
                .body("inWriting", due ? containsString("第二十三条") : nullValue());

        if (due) {
            browser(INTAKE)
                    .get("/complaints/" + id)
                    .then()
                    .body(containsString("id=\"letters-due\""))
                    .body(containsString("须书面告知，电话或当面告知不能代替"))
                    .body(containsString("窗口当面告知 ·"))
                    .body(not(containsString("/letters/spoken\"")));
        }
    }

    @Test
    void theMomentLiesBetweenWhatWasToldAndThisOne() {
        var id = accepted();
        var request = request(id, "ACCEPTANCE", "TELEPHONE");

        with(request, "at", Instant.now().plusSeconds(3600), id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("at"));
        with(request, "at", Instant.now().minusSeconds(86400), id)
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("不能早于作出告知内容的时间"));
        with(request, "way", "LETTER", id).then().statusCode(400);
        with(request, "toldAt", "2018-03-06T09:30:00Z", id).then().statusCode(404);
        with(request, "kind", "REFUSAL", id).then().statusCode(404);
        with(request, "at", Instant.now(), id).then().statusCode(201);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "leader.jixi.court, 201",
        "handler.jixi.court, 201",
        "supervisor.jixi, 403",
        "citizen.wang, 403",
        "leader.jiguan.court, 404",
        "leader.harbin.police, 404",
    })
    void whoNotes(String user, int status) {
        var id = accepted();
        var request = request(id, "ACCEPTANCE", "WINDOW");

        as(user).body(request).post(path(id) + "/spoken").then().statusCode(status);
        as(null).body(request).post(path(id) + "/spoken").then().statusCode(401);
    }

    @Test
    void thePageTakesItAndKeepsWhatWasTypedWhenItIsWrong() {
        var id = accepted();
        var request = request(id, "ACCEPTANCE", "TELEPHONE");

        browser(HANDLER)
                .formParam("kind", "ACCEPTANCE")
                .formParam("toldAt", request.get("toldAt"))
                .formParam("way", "WINDOW")
                .formParam("at", "2099-01-01T09:30")
                .post("/complaints/" + id + "/letters/spoken")
                .then()
                .statusCode(422)
                .body(containsString("不能晚于现在"))
                .body(containsString("value=\"2099-01-01T09:30\""))
                .body(containsString("<option value=\"WINDOW\" selected>"));
        browser(HANDLER)
                .formParam("kind", "ACCEPTANCE")
                .formParam("toldAt", request.get("toldAt"))
                .formParam("way", "WINDOW")
                .post("/complaints/" + id + "/letters/spoken")
                .then()
                .statusCode(303);
        letter(id, "ACCEPTANCE", "spokenWay", "WINDOW");
    }

    @Test
    void othersNeverSeeItAndNobodyChangesIt() throws SQLException {
        var id = accepted();
        spoken(HANDLER, id, "ACCEPTANCE", "TELEPHONE").then().statusCode(201);

        var row = "select count(*) from spoken_notice where complaint_id = '" + id + "'";
        assertThat(ScopedSql.number(official("FY230300", "h", "handler"), row)).isEqualTo(1);
        assertThat(ScopedSql.number(official("FY230302", "h", "leader"), row)).isZero();
        assertThat(ScopedSql.refused("update spoken_notice set way = 'WINDOW'")).isTrue();
        assertThat(ScopedSql.refused("delete from spoken_notice")).isTrue();
        var noted =
                "insert into spoken_notice (id, complaint_id, kind, told_at, way, spoken_at, spoken_by, organ, noted_at)"
                        + " values (gen_random_uuid(), '%s', 'PROGRESS', now(), 'WINDOW', now(), '%s', '%s', now())";
        assertThat(ScopedSql.refused(official("FY230300", "h", "supervisor"), noted.formatted(id, "h", "FY230300")))
                .isTrue();
        assertThat(ScopedSql.refused(official("FY230300", "h", "handler"), noted.formatted(id, "other", "FY230300")))
                .isTrue();
        assertThat(ScopedSql.refused(official("FY230302", "h", "handler"), noted.formatted(id, "h", "FY230302")))
                .isTrue();
    }

    private static String byPost(String kind, boolean anonymous) {
        var body = Api.filing("channel", "LETTER_BOX");
        body.put("kind", kind);
        if (anonymous) {
            body.put("anonymous", true);
            body.remove("reporter");
        }
        return as(INTAKE)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String accepted() {
        var id = byPost("COMPLAINT", false);
        command(INTAKE, id, "accept", null).then().statusCode(200);
        return id;
    }

    private static Map<String, Object> request(String id, String kind, String way) {
        String toldAt = as("supervisor.jixi")
                .get(path(id))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == '%s' }.toldAt".formatted(kind));
        return Map.of("kind", kind, "toldAt", toldAt, "way", way);
    }

    private static Response spoken(String user, String id, String kind, String way) {
        return as(user).body(request(id, kind, way)).post(path(id) + "/spoken");
    }

    private static Response with(Map<String, Object> request, String field, Object value, String id) {
        var changed = new HashMap<>(request);
        changed.put(field, value.toString());
        return as(HANDLER).body(changed).post(path(id) + "/spoken");
    }

    private static void letter(String id, String kind, String field, Object value) {
        as(HANDLER)
                .get(path(id))
                .then()
                .body("items.find { it.kind == '%s' }.%s".formatted(kind, field), equalTo(value));
    }

    private static String path(String id) {
        return "/api/v1/complaints/" + id + "/letters";
    }

    private static Scope official(String organ, String staff, String role) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, "2303", staff, Set.of(role), null);
    }
}
