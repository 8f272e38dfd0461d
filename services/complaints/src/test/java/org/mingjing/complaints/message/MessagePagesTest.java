package org.mingjing.complaints.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.receipt.ReceiptResource;

/** The thread on the three pages that show it; it works without a script. */
@QuarkusTest
class MessagePagesTest {
    private static final String HANDLER = "handler.jixi.court";

    private String id;
    private String receipt;
    private String pin;

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        var filed = Api.as("citizen.wang").body(Api.filing()).post("/api/v1/complaints");
        id = filed.path("id");
        receipt = filed.path("receipt");
        pin = filed.path("pin");
    }

    @Test
    void withReceiptAndPinTheReporterWritesOnTheStatusPage() {
        track("", Map.of()).then().statusCode(200).body(containsString("还没有留言"));

        track("/messages", Map.of("text", "<b>我有录音</b>", "key", "k1-of-this-receipt"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("&lt;b&gt;我有录音"));
        track("/messages", Map.of("text", "<b>我有录音</b>", "key", "k1-of-this-receipt"))
                .then()
                .statusCode(200);
        browser(HANDLER)
                .get("/complaints/" + id)
                .then()
                .body(allOf(
                        containsString("有 1 条新留言"),
                        containsString("&lt;b&gt;我有录音"),
                        containsString("/complaints/" + id + "/messages/read"),
                        not(containsString("<b>我有录音"))));
    }

    @Test
    void theOfficeWritesOnTheMattersPageAndTheReporterSeesItOnceAsNew() {
        form(HANDLER, "/complaints/" + id + "/messages", "请补充转账记录")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + id + "#messages"));
        browser("citizen.wang").get("/complaints/mine").then().body(containsString("1 条新留言"));

        browser("citizen.wang")
                .get("/complaints/mine/" + id)
                .then()
                .body(allOf(
                        containsString("有 1 条新留言"),
                        containsString("请补充转账记录"),
                        containsString("鸡西市中级人民法院"),
                        not(containsString(HANDLER))));
        browser("citizen.wang").get("/complaints/mine/" + id).then().body(not(containsString("新留言，点此")));
        browser(HANDLER).get("/complaints/" + id).then().body(containsString("已阅"));
    }

    @Test
    void markingAsReadTakesTheMarkAway() {
        track("/messages", Map.of("text", "你好"));
        var shown = browser(HANDLER).get("/complaints/" + id).asString();
        track("/messages", Map.of("text", "还有一件"));

        read(shown);
        var again = browser(HANDLER).get("/complaints/" + id).asString();
        assertThat(again).contains("新留言");
        read(again);
        browser(HANDLER).get("/complaints/" + id).then().body(not(containsString("新留言")));

        read("");
        track("/messages", Map.of("text", "第三件"));
        read("name=\"lastSeen\" value=\"谁也不是\"");
        browser(HANDLER).get("/complaints/" + id).then().body(containsString("新留言"));
    }

    /** Presses the button as it stands on that page. */
    private void read(String page) {
        var lastSeen = Pattern.compile("name=\"lastSeen\" value=\"([^\"]+)\"").matcher(page);
        browser(HANDLER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(lastSeen.find() ? Map.of("lastSeen", lastSeen.group(1)) : Map.of())
                .post("/complaints/" + id + "/messages/read")
                .then()
                .statusCode(303);
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        var tooLong = "长".repeat(2001);

        track("/messages", Map.of("text", tooLong))
                .then()
                .statusCode(422)
                .body(containsString(tooLong))
                .body(containsString("最多 2000 字"));
        form("citizen.wang", "/complaints/mine/" + id + "/messages", tooLong)
                .then()
                .statusCode(422)
                .body(containsString(tooLong));
        form(HANDLER, "/complaints/" + id + "/messages", tooLong)
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#messages-text\">"))
                .body(containsString(tooLong));
        form(HANDLER, "/complaints/" + id + "/messages", " ").then().statusCode(422);
    }

    @Test
    void olderMessagesAreAPageAway() {
        for (int i = 0; i < 21; i++) {
            if (i == 20) {
                track("/messages", Map.of("text", "最新一条"));
            } else {
                form(HANDLER, "/complaints/" + id + "/messages", "第" + i + "条")
                        .then()
                        .statusCode(303);
            }
        }

        var page = browser("citizen.wang").get("/complaints/mine/" + id).asString();
        var link = page.replaceAll("(?s).*href=\"(/complaints/mine/[^\"]+cursor=[^\"#]+)#messages\".*", "$1");
        browser("citizen.wang")
                .get(link)
                .then()
                .statusCode(200)
                .body(allOf(containsString("第0条"), not(containsString("最新一条")), containsString("回到最新")));
        var older = browser(HANDLER).get("/complaints/" + id).asString();
        var officeLink =
                older.replaceAll("(?s).*href=\"(/complaints/[^\"]+/messages.cursor=[^\"#]+)#messages\".*", "$1");
        browser(HANDLER).get(officeLink).then().statusCode(200).body(containsString("第0条"));
        track("", Map.of("cursor", link.replaceAll(".*cursor=", "")))
                .then()
                .body(allOf(containsString("第0条"), not(containsString("最新一条"))));
    }

    @Test
    void whoOnlyWatchesSeesNoThread() {
        form(HANDLER, "/complaints/" + id + "/messages", "内部不可见").then().statusCode(303);

        browser("supervisor.jixi")
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("内部不可见")))
                .body(not(containsString("id=\"messages\"")));
        form("supervisor.jixi", "/complaints/" + id + "/messages", "x").then().statusCode(403);
        form("leader.jiguan.court", "/complaints/" + id + "/messages", "x")
                .then()
                .statusCode(404);
    }

    @Test
    void anEndedMatterSaysSoAndOffersNoForm() {
        Api.command(
                        "intake.jixi.court",
                        id,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "不属本机关", "remedy", "可向住建部门反映"))
                .then()
                .statusCode(200);

        track("", Map.of()).then().body(containsString("不能再留言")).body(not(containsString("messages-text")));
        track("/messages", Map.of("text", "x")).then().statusCode(409);
        form(HANDLER, "/complaints/" + id + "/messages", "x").then().statusCode(409);
    }

    private Response track(String what, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("receipt", receipt);
        form.put("pin", pin);
        return given().accept(ContentType.HTML)
                .header(ReceiptResource.CLIENT, UUID.randomUUID().toString())
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post("/complaints/track" + what);
    }

    private static Response form(String user, String path, String text) {
        return browser(user)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("text", text)
                .post(path);
    }
}
