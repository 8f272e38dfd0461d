package org.mingjing.complaints.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Letters, through a real mail server: they arrive, say nothing of the matter, and one that does not arrive is seen. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class NoticeMailTest {
    @Inject
    MailSender sender;

    private final String address = UUID.randomUUID() + "@mailbox.example";
    private GreenMail server;

    @BeforeEach
    void quiet() throws SQLException {
        Directory.seed();
        Post.change("delete from notice_mail where state = 'DUE'");
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 您有一条新通知, 已收件", "en, You have a new notice, Received"})
    void aLetterArrivesInTheReportersLanguageAndSaysNothingOfTheMatter(String lang, String subject, String news)
            throws Exception {
        server = Post.open();
        var filed = file("citizen.wang", lang);
        Post.sendAll(sender);

        var letters = Post.to(server, address);
        assertThat(letters).hasSize(1);
        MimeMessage letter = letters.getFirst();
        String receipt = filed.path("receipt");
        String text = Post.readable(letter);
        assertThat(letter.getSubject())
                .isEqualTo(subject
                        + (lang.equals("zh") ? "（尾号 " : " (ending ")
                        + receipt.substring(8)
                        + (lang.equals("zh") ? "）" : ")"));
        assertThat(letter.getMessageID()).endsWith("@mingjing.example>");
        assertThat(text)
                .contains(news, "text/plain", "text/html", "https://mingjing.example")
                .contains(Post.value("select (next_due_at at time zone 'Asia/Shanghai')::date from notice"
                        + " where complaint_id = '" + filed.path("id") + "'"));
        assertThat(text.replace(address, ""))
                .doesNotContain(receipt, receipt.substring(0, 7), filed.path("pin"), filed.path("id"))
                .doesNotContain("执行", "进展", "措施", "张某", "王小明", "13900000000", "法院", "鸡冠", "鸡西", "G4-02", "投诉", "举报")
                .doesNotContainIgnoringCase("complain")
                .doesNotContainIgnoringCase("court");
    }

    @Test
    void somebodyWithoutANameIsToldToo() throws Exception {
        server = Post.open();
        var body = Api.filing("anonymous", true);
        body.remove("reporter");
        body.put("notice", wish("zh"));
        String id = Api.as(null)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        Post.sendAll(sender);

        assertThat(Post.to(server, address)).hasSize(2);
        assertThat(Post.readable(Post.to(server, address).getLast())).contains("已受理");
    }

    @Test
    void withoutAnAddressOrWithoutConsentNoLetterIsLeft() throws Exception {
        server = Post.open();
        String silent = Api.file("citizen.wang");
        var body = Api.filing();
        body.put("notice", Map.of("email", address, "notifyByEmail", false));
        String refused =
                Api.as("citizen.wang").body(body).post("/api/v1/complaints").path("id");
        Post.sendAll(sender);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(Post.value(
                        "select count(*) from notice_mail where complaint_id in ('" + silent + "','" + refused + "')"))
                .isEqualTo("0");
        assertThat(Post.value("select count(*) from notice_address where complaint_id = '" + refused + "'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "", "a@b@c"})
    void whatCannotBeAnAddressIsSaid(String wrong) {
        var body = Api.filing();
        body.put("notice", Map.of("email", wrong, "notifyByEmail", true));

        Api.as("citizen.wang")
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString("email")))
                .body(not(containsString("a@b@c")));
    }

    @Test
    void anOutageStopsNoCommandIsSeenInTheEndAndPutRightByAnOperator() throws Exception {
        String id = file("citizen.wang", "zh").path("id");
        for (int tries = 1; tries <= 7; tries++) {
            Post.sendAll(sender);
            assertThat(mail(id, "attempts || ' ' || failure")).isEqualTo(tries + " unreachable");
            assertThat(mail(id, "state")).isEqualTo(tries < 7 ? "DUE" : "FAILED");
            Post.change("update notice_mail set due_at = now() where complaint_id = '" + id + "'");
        }

        browser("intake.jixi.court").get("/complaints/" + id).then().body(containsString("电子邮件通知未送达：改用电话或信函"));
        Api.as("citizen.wang").get(notices(id)).then().body("undelivered", equalTo(true));
        String notice = mail(id, "notice_id::text");
        Api.as("operator.hlj")
                .get("/api/v1/notices?state=FAILED")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(notice))
                .body(not(containsString(address)))
                .body(not(containsString(id)));
        browser("operator.hlj")
                .get("/complaints/notices")
                .then()
                .statusCode(200)
                .body(containsString("连接不上邮件服务器"));

        server = Post.open();
        browser("operator.hlj")
                .redirects()
                .follow(false)
                .post("/complaints/notices/" + notice + "/retry")
                .then()
                .statusCode(303);
        Post.sendAll(sender);

        assertThat(Post.to(server, address)).hasSize(1);
        assertThat(mail(id, "state")).isEqualTo("SENT");
        browser("intake.jixi.court").get("/complaints/" + id).then().body(not(containsString("未送达")));
        Api.as("operator.hlj")
                .post("/api/v1/notices/" + notice + "/retry")
                .then()
                .statusCode(409);
        given().get("/q/metrics").then().body(containsString("mingjing_notices_mails_total{outcome=\"outage\"}"));
    }

    @Test
    void lettersAreForOperators() {
        var unknown = "/api/v1/notices/" + UUID.randomUUID() + "/retry";

        for (var user : List.of("citizen.wang", "handler.jixi.court", "leader.hlj", "auditor.hlj")) {
            Api.as(user).get("/api/v1/notices").then().statusCode(403);
            Api.as(user).post(unknown).then().statusCode(403);
            browser(user).get("/complaints/notices").then().statusCode(403);
        }
        Api.as(null).get("/api/v1/notices").then().statusCode(401);
        Api.as("operator.hlj").post(unknown).then().statusCode(404);
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() throws Exception {
        server = Post.open();
        for (int i = 0; i < 8; i++) {
            file("citizen.wang", "zh");
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(sender::sendDue), CompletableFuture.runAsync(sender::sendDue))
                .join();
        // whichever found no connection at first goes out in a later round
        Post.sendAll(sender);

        var letters = Post.to(server, address);
        assertThat(letters).hasSize(8);
        assertThat(letters).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void aLetterThatIsSentAgainHasTheSameMessageId() throws Exception {
        server = Post.open();
        String id = file("citizen.wang", "zh").path("id");
        Post.sendAll(sender);
        Post.change("update notice_mail set state = 'DUE' where complaint_id = '" + id + "'");
        Post.sendAll(sender);

        assertThat(Post.to(server, address))
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(Post.to(server, address).getFirst().getMessageID());
    }

    @Test
    void theAddressIsInNoRowAndInNoLogLine() throws Exception {
        var lines = new ArrayList<String>();
        var listening = listening(lines);
        Logger.getLogger("").addHandler(listening);
        String id;
        try {
            id = file("citizen.wang", "zh").path("id");
            Post.sendAll(sender);
            server = Post.open();
            Post.change("update notice_mail set due_at = now() where complaint_id = '" + id + "'");
            Post.sendAll(sender);
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }

        assertThat(Post.to(server, address)).hasSize(1);
        assertThat(lines).noneMatch(line -> line.contains(address) || line.contains("@mailbox.example"));
        for (var table : List.of(
                "complaint where id",
                "timeline where aggregate_id",
                "notice where complaint_id",
                "notice_mail where complaint_id",
                "notice_address where complaint_id")) {
            assertThat(Post.value(
                            "select string_agg(x::text || encode(x::text::bytea, 'escape'), ' ') from (select * from "
                                    + table + "::text = '" + id + "') x"))
                    .isNotNull()
                    .doesNotContain(address, "mailbox.example");
        }
        assertThat(Post.value(
                        "select position('mailbox'::bytea in ciphertext) from notice_address where complaint_id = '"
                                + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void whoWantsNoMoreLettersGetsNone() throws Exception {
        server = Post.open();
        var filed = file("citizen.wang", "zh");
        String id = filed.path("id");
        Post.sendAll(sender);
        Api.as("citizen.wang").get(notices(id)).then().body("byMail", equalTo(true));

        Api.as("citizen.li").post(notices(id) + "/stop-mail").then().statusCode(404);
        Api.as(null).post(notices(id) + "/stop-mail").then().statusCode(401);
        Api.as(null)
                .body(Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin")))
                .post("/api/v1/receipts/stop-mail")
                .then()
                .statusCode(200)
                .body("news.byMail", equalTo(false));
        Api.command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        Post.sendAll(sender);

        assertThat(Post.to(server, address)).hasSize(1);
        assertThat(Post.value("select count(*) from notice_address where complaint_id = '" + id + "'"))
                .isEqualTo("0");
    }

    private Response file(String user, String lang) {
        var body = Api.filing();
        body.put("notice", wish(lang));
        var filed = Api.as(user).body(body).post("/api/v1/complaints");
        filed.then().statusCode(201);
        return filed;
    }

    private Map<String, Object> wish(String lang) {
        return Map.of("email", address, "notifyByEmail", true, "language", lang);
    }

    private static String notices(String id) {
        return "/api/v1/complaints/" + id + "/notices";
    }

    private static String mail(String id, String column) throws SQLException {
        return Post.value("select " + column + " from notice_mail where complaint_id = '" + id + "'");
    }

    private static RequestSpecification browser(String user) {
        return given().accept("text/html").auth().oauth2(TestTokens.of(user));
    }

    private static Handler listening(List<String> lines) {
        var plain = new SimpleFormatter();
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord line) {
                // the mail server of the test talks too
                if (!line.getLoggerName().startsWith("com.icegreen")) {
                    lines.add(plain.format(line));
                }
            }

            @Override
            public void flush() {
                // kept in memory
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
