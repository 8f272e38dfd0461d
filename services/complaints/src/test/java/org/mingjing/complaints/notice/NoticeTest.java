package org.mingjing.complaints.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.AdminSql.value;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Notices on the pages: the reporter sees them, by login or by receipt and PIN, and nobody else does. */
@QuarkusTest
class NoticeTest {
    private Response filed;
    private String id;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void aComplaint() {
        Directory.seed();
        filed = Api.as("citizen.wang").body(Api.filing()).post("/api/v1/complaints");
        id = filed.path("id");
    }

    @Test
    void eachStepThatMattersLeavesANotice() {
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "procedural-reply", Map.of("text", "正在核查"))
                .then()
                .statusCode(200);
        Api.command("handler.jixi.court", id, "conclude", Api.conclusion())
                .then()
                .statusCode(200);
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "已限期整改"))
                .then()
                .statusCode(200);

        Api.as("citizen.wang")
                .get(notices())
                .then()
                .statusCode(200)
                .body("notices.kind", contains("REPLIED", "PROCEDURAL_REPLY", "ACCEPTED", "FILED"))
                .body("notices.label", contains("有结果答复", "有程序性回复", "已受理", "已收件"))
                .body("byMail", equalTo(false))
                .body("undelivered", equalTo(false));
    }

    @Test
    void changesOnTheWayAreToldToo() {
        Api.toHandling(id);
        Api.command(
                        "handler.jixi.court",
                        id,
                        "suspend",
                        Map.of(
                                "groundCode",
                                "AWAITING_APPRAISAL",
                                "reason",
                                "等待评估报告",
                                "until",
                                LocalDate.now(BusinessTime.ZONE).plusDays(30).toString()))
                .then()
                .statusCode(200);
        Api.command("handler.jixi.court", id, "resume", null).then().statusCode(200);
        Api.command("handler.jixi.court", id, "progress", Map.of("text", "已调取卷宗"))
                .then()
                .statusCode(200);
        Api.command("leader.jixi.court", id, "raise", Map.of("reason", "案情重大"))
                .then()
                .statusCode(200);

        Api.as("citizen.wang")
                .get(notices())
                .then()
                .body("notices.kind", contains("HANDED_ON", "PROGRESS", "RESUMED", "SUSPENDED", "ACCEPTED", "FILED"))
                .body("notices.findAll { it.nextDueAt == null }", empty());
    }

    @Test
    void aMessageOfTheOfficeIsNewsAndTheReportersOwnIsNot() {
        Api.toHandling(id);
        Api.as("handler.jixi.court")
                .body(Map.of("text", "请补充合同"))
                .post("/api/v1/complaints/" + id + "/messages")
                .then()
                .statusCode(201);
        Api.as("citizen.wang")
                .body(Map.of("text", "已经补充"))
                .post("/api/v1/complaints/" + id + "/messages")
                .then()
                .statusCode(201);

        Api.as("citizen.wang").get(notices()).then().body("notices.kind", contains("MESSAGE", "ACCEPTED", "FILED"));
    }

    @Test
    void aRefusedCommandLeavesNone() {
        Api.command("intake.jixi.court", id, "accept", null, "\"99\"").then().statusCode(412);

        assertThat(value("select count(*) from notice where complaint_id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void newOnesAreMarkedUntilTheyWereSeen() {
        page("/complaints/mine").then().body(containsString("1 条新通知"));
        Api.as("citizen.wang").get(notices()).then().body("notices.unread", contains(true));

        page("/complaints/mine/" + id).then().body(containsString("已收件")).body(containsString(">新<"));

        Api.as("citizen.wang").get(notices()).then().body("notices.unread", contains(false));
        page("/complaints/mine/" + id).then().body(not(containsString(">新<")));
        Api.command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        Api.as("citizen.wang").get(notices()).then().body("notices.unread", contains(true, false));
        Api.as("citizen.wang").post(notices() + "/read").then().body("notices.unread", contains(false, false));
    }

    @Test
    void receiptAndPinShowThemToo() {
        look().then()
                .statusCode(200)
                .body("news.notices.kind", contains("FILED"))
                .body("news.notices.unread", contains(true));
        look().then().body("news.notices.unread", contains(false));
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Accept-Language", "en")
                .formParam("receipt", filed.<String>path("receipt"))
                .formParam("pin", filed.<String>path("pin"))
                .post("/complaints/track")
                .then()
                .statusCode(200)
                .body(containsString("<h2>Notices</h2>"));
    }

    @Test
    void aStrangerSeesNone() {
        Api.as("citizen.li").get(notices()).then().statusCode(404);
        Api.as("citizen.li").post(notices() + "/read").then().statusCode(404);
        Api.as("handler.jixi.court").get(notices()).then().statusCode(403);
        Api.as(null).get(notices()).then().statusCode(401);
        Api.as("citizen.wang")
                .get("/api/v1/complaints/" + UUID.randomUUID() + "/notices")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "FY230300, handler, 2303",
        "FY230300, leader, 2303",
        "FY230302, leader, 230302",
        "ZF230300, identity-custodian, 2303",
        "ZF230000, supervisor, 23",
        "ZF230000, operator, 23",
        ", citizen, ",
    })
    void nobodysScopeReadsANoticeOrAnAddress(String organ, String role, String region) throws SQLException {
        var scope =
                new Scope(Scope.Kind.PERSON, "s", "x", organ, region, organ == null ? null : "x", Set.of(role), "r");

        assertThat(ScopedSql.number(scope, "select count(*) from notice")).isZero();
        assertThat(ScopedSql.number(scope, "select count(*) from notice_address"))
                .isZero();
        if (role.equals("citizen") || organ.equals("FY230302")) {
            assertThat(ScopedSql.number(scope, "select count(*) from notice_mail"))
                    .isZero();
        }
    }

    @Test
    void anImportedHistoryAndDemoDataAreNewsToNobody() {
        var external = UUID.randomUUID().toString();
        var line = """
                {"externalId":"%s","demo":false,"filedAt":"2018-03-05T10:00:00+08:00","kind":"COMPLAINT","channel":"ONLINE",\
                "enterpriseRelated":false,"respondentOrgan":"FY230302","category":"G4-02","title":"t","text":"x",\
                "anonymous":true,"notice":{"email":"someone@mailbox.example","notifyByEmail":true},\
                "history":[{"command":"accept","at":"2018-03-06T10:00:00+08:00","actor":"a"}]}""".formatted(external);
        String imported = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .auth()
                .oauth2(TestTokens.of("mingjing-loader"))
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/complaints/import")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(imported).contains("created");
        var where = " where complaint_id = (select id from complaint where external_id = '" + external + "')";
        assertThat(value("select count(*) from notice" + where)).isEqualTo("0");
        assertThat(value("select count(*) from notice_address" + where)).isEqualTo("0");
    }

    private String notices() {
        return "/api/v1/complaints/" + id + "/notices";
    }

    private Response look() {
        return Api.as(null)
                .body(Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin")))
                .post("/api/v1/receipts/lookup");
    }

    private static Response page(String path) {
        return given().accept("text/html")
                .auth()
                .oauth2(TestTokens.of("citizen.wang"))
                .get(path);
    }
}
