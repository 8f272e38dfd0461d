package org.mingjing.complaints.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.receipt.ReceiptResource;

/** The two sides of a complaint write to each other, and nobody else reads it. */
@QuarkusTest
class MessageTest {
    private static final String HANDLER = "handler.jixi.court";

    @Inject
    NoticesSeen notices;

    private String id;
    private String receipt;
    private String pin;

    @BeforeEach
    void aComplaintOfNobodyKnown() {
        Directory.seed();
        var body = Api.filing("anonymous", true);
        body.remove("reporter");
        var filed = as(null).body(body).post("/api/v1/complaints");
        id = filed.path("id");
        receipt = filed.path("receipt");
        pin = filed.path("pin");
    }

    @Test
    void nobodyKnownAndTheOfficeWriteToEachOtherWithReadMarks() {
        byReceipt("", Map.of("text", "我有一段录音")).then().statusCode(201).body("from", equalTo("REPORTER"));

        list(HANDLER)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("我有一段录音"))
                .body("items[0].author", nullValue())
                .body("items[0].readAt", nullValue());
        as(HANDLER).post(path() + "/read").then().statusCode(200).body("marked", equalTo(1));
        as(HANDLER).post(path() + "/read").then().body("marked", equalTo(0));
        write(HANDLER, "请上传，系统会去除文件信息").then().statusCode(201).body("author", equalTo(HANDLER));

        byReceipt("/thread", Map.of())
                .then()
                .statusCode(200)
                .body("items.from", contains("OFFICE", "REPORTER"))
                .body("items[0].organName", equalTo("鸡西市中级人民法院"))
                .body("items[0].author", nullValue())
                .body("items[1].readAt", notNullValue());
        byReceipt("/read", Map.of()).then().statusCode(200).body("marked", equalTo(1));
        list(HANDLER).then().body("items[0].readAt", notNullValue());
    }

    @Test
    void aReporterByLoginWritesAndReadsToo() {
        id = Api.file("citizen.wang");

        write("citizen.wang", "什么时候有结果？").then().statusCode(201).body("own", equalTo(true));
        write("intake.jixi.court", "已受理，正在核查").then().statusCode(201);

        assertThat(list("citizen.wang").asString()).contains("已受理").doesNotContain("intake.jixi");
        as("citizen.wang").post(path() + "/read").then().body("marked", equalTo(1));
    }

    @Test
    void whoIsOnNeitherSideReadsAndWritesNothing() {
        write(HANDLER, "正在核查");

        for (var watcher : List.of("supervisor.jixi", "auditor.hlj")) {
            list(watcher).then().statusCode(403).body("detail", containsString("反映人"));
            write(watcher, "x").then().statusCode(403);
            as(watcher).post(path() + "/read").then().statusCode(403);
        }
        for (var stranger : List.of("citizen.wang", "leader.jiguan.court", "handler.harbin.police")) {
            list(stranger).then().statusCode(404);
            write(stranger, "x").then().statusCode(404);
        }
        as(null).get(path()).then().statusCode(401);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "FY230300, handler, 1",
        "FY230300, intake, 1",
        "FY230300, identity-custodian, 0",
        "FY230300, auditor, 0",
        "ZF230300, supervisor, 0",
        "FY230302, leader, 0",
    })
    void whoReadsMessagesBySql(String organ, String role, int rows) throws SQLException {
        write(HANDLER, "正在核查");
        var scope = Callers.overseeing(organ, "2303", "x", role);

        assertThat(ScopedSql.number(scope, "select count(*) from message where complaint_id = '" + id + "'"))
                .isEqualTo(rows);
    }

    @Test
    void bySqlNoSideMarksItsOwnMessagesAsReadAndNoneIsDeleted() throws SQLException {
        write(HANDLER, "正在核查");
        var office = Callers.official("FY230300", "x", "handler");
        var mark = "with marked as (update message set read_at = now() where complaint_id = '" + id
                + "' returning 1) select count(*) from marked";

        assertThat(ScopedSql.number(office, mark)).isZero();
        assertThat(ScopedSql.number(Scope.internal("reporter"), mark)).isEqualTo(1);
        assertThat(ScopedSql.refused("delete from message")).isTrue();
        assertThat(ScopedSql.refused("update message set body = 'x'")).isTrue();
    }

    @Test
    void aWrongPinOpensNothingAndIsCounted() {
        var wrong = "000000".equals(pin) ? "111111" : "000000";
        var client = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            byReceipt("", wrong, client, Map.of("text", "x")).then().statusCode(404);
        }

        byReceipt("/thread", pin, client, Map.of()).then().statusCode(423).header("Retry-After", notNullValue());
        list(HANDLER).then().body("items", hasSize(0));
    }

    @Test
    void anEndedComplaintTakesNoMessages() {
        command(
                        "intake.jixi.court",
                        id,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "不属本机关", "remedy", "可向住建部门反映"))
                .then()
                .statusCode(200);

        write(HANDLER, "x").then().statusCode(409).body("detail", containsString("另行提出"));
        byReceipt("", Map.of("text", "x")).then().statusCode(409);
        list(HANDLER).then().statusCode(200);
    }

    @Test
    void theSameKeyWritesOnce() {
        for (int i = 0; i < 2; i++) {
            as(HANDLER)
                    .header("Idempotency-Key", "k-" + id)
                    .body(Map.of("text", "请补充材料"))
                    .post(path())
                    .then()
                    .statusCode(201);
        }
        as(HANDLER)
                .header("Idempotency-Key", "k-" + id)
                .body(Map.of("text", "另一条"))
                .post(path())
                .then()
                .statusCode(422);

        list(HANDLER).then().body("items", hasSize(1));
    }

    @Test
    void tooLongOrEmptyIsRefused() {
        write(HANDLER, "长".repeat(2001)).then().statusCode(422).body("errors[0].field", equalTo("text"));
        write(HANDLER, "   ").then().statusCode(400).body("errors[0].field", equalTo("text"));
        write(HANDLER, "长".repeat(2000)).then().statusCode(201);
    }

    @Test
    void theDaysNumberIsPerSide() {
        for (int i = 0; i < 20; i++) {
            write(HANDLER, "第" + i).then().statusCode(201);
        }

        write(HANDLER, "再来").then().statusCode(429).header("Retry-After", notNullValue());
        byReceipt("", Map.of("text", "我还能写")).then().statusCode(201);
    }

    @Test
    void longThreadsAreReadInPages() {
        for (int i = 0; i < 5; i++) {
            write(HANDLER, "第" + i);
        }

        var first = as(HANDLER).get(path() + "?limit=3");
        first.then().body("items.text", contains("第4", "第3", "第2"));
        as(HANDLER)
                .get(path() + "?limit=3&cursor=" + first.path("next"))
                .then()
                .body("items.text", contains("第1", "第0"))
                .body("next", nullValue());
        as(HANDLER).get(path() + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void theTimelineTellsThatSomebodyWroteAndNeverWhat() {
        byReceipt("", Map.of("text", "秘密的内容"));
        write(HANDLER, "秘密的答复");

        var entries = as(HANDLER).get("/api/v1/complaints/" + id + "/timeline");
        assertThat(entries.<List<String>>path("command")).containsExactly("file", "message", "message");
        assertThat(entries.asString()).doesNotContain("秘密").contains("\"from\":\"REPORTER\"");
        var status = as(null).header(ReceiptResource.CLIENT, UUID.randomUUID().toString())
                .body(Map.of("receipt", receipt, "pin", pin))
                .post("/api/v1/receipts/lookup");
        assertThat(status.asString()).doesNotContain(HANDLER, "秘密");
        assertThat(status.<List<String>>path("steps.label")).contains("留言往来");
    }

    @Test
    void thoseWhoGiveNoticeHearOfTheOfficesMessagesOnly() {
        byReceipt("", Map.of("text", "你好"));
        assertThat(notices.complaints()).doesNotContain(UUID.fromString(id));

        write(HANDLER, "您好");
        assertThat(notices.complaints()).contains(UUID.fromString(id));
    }

    @Test
    void whatWaitsToBeReadIsMarkedOnBothWorklists() {
        id = Api.file("citizen.wang");
        Api.toHandling(id);
        command(HANDLER, id, "conclude", Api.conclusion()).then().statusCode(200);
        command(HANDLER, id, "reply", Map.of("text", "已限期整改")).then().statusCode(200);
        assertThat(tags(HANDLER)).isEmpty();

        write("citizen.wang", "还没有整改");

        assertThat(tags(HANDLER)).contains("新留言");
        write(HANDLER, "正在督促");
        assertThat(tags(HANDLER)).isEmpty();
        assertThat(tags("citizen.wang")).contains("新留言");
    }

    /** What is said of it on somebody's worklist, whichever page it is on; nothing where it does not wait. */
    private List<String> tags(String user) {
        var next = "";
        while (next != null) {
            var page = as(user).get("/api/v1/work-items?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next));
            List<String> tags = page.path("items.find { it.id == '" + id + "' }.tags");
            if (tags != null) {
                return tags;
            }
            next = page.path("next");
        }
        return List.of();
    }

    private Response list(String user) {
        return as(user).get(path());
    }

    private Response write(String user, String text) {
        return as(user).body(Map.of("text", text)).post(path());
    }

    private Response byReceipt(String what, Map<String, Object> more) {
        return byReceipt(what, pin, UUID.randomUUID().toString(), more);
    }

    private Response byReceipt(String what, String secret, String client, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("receipt", receipt);
        body.put("pin", secret);
        return as(null).header(ReceiptResource.CLIENT, client).body(body).post("/api/v1/receipts/messages" + what);
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/messages";
    }
}
