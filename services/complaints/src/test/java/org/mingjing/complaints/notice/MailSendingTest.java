package org.mingjing.complaints.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.value;
import static org.mingjing.complaints.complaint.Api.browser;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.complaint.Api;

/** Letters that do not get out at once: they are tried again, seen by an operator, and sent once. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class MailSendingTest {
    @Inject
    MailSender sender;

    private final String address = UUID.randomUUID() + "@mailbox.example";
    private GreenMail server;

    @BeforeEach
    void quiet() {
        Post.quiet();
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void whoGaveNoNameIsNotToBeTelephoned() throws Exception {
        var filing = Api.filing("anonymous", true);
        filing.remove("reporter");
        filing.put("notice", Post.wish(address, "zh"));
        String id = Api.as(null).body(filing).post("/api/v1/complaints").path("id");
        execute("update notice_mail set state = 'FAILED', attempts = 7, tried_at = now() where complaint_id = '" + id
                + "'");

        browser("intake.jixi.court")
                .get("/complaints/" + id)
                .then()
                .body(containsString("反映人匿名，无法用别的方式联系"))
                .body(not(containsString("改用电话")));
    }

    @Test
    void anOutageStopsNoCommandIsSeenInTheEndAndPutRightByAnOperator() throws Exception {
        String id = Post.file("citizen.wang", address, "zh").path("id");
        for (int tries = 1; tries <= 7; tries++) {
            Post.sendAll(sender);
            assertThat(mail(id, "attempts || ' ' || failure")).isEqualTo(tries + " unreachable");
            assertThat(mail(id, "state")).isEqualTo(tries < 7 ? "DUE" : "FAILED");
            execute("update notice_mail set due_at = now() where complaint_id = '" + id + "'");
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
        var seen = Api.as("operator.hlj").get("/api/v1/notices/" + notice).header("ETag");
        Api.as("operator.hlj")
                .post("/api/v1/notices/" + notice + "/retry")
                .then()
                .statusCode(428);
        Api.as("operator.hlj")
                .header("If-Match", "\"0\"")
                .post("/api/v1/notices/" + notice + "/retry")
                .then()
                .statusCode(412);
        browser("operator.hlj")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("version", seen.replace("\"", ""))
                .post("/complaints/notices/" + notice + "/retry")
                .then()
                .statusCode(303);
        // a second operator, or a second click, does not send it twice
        Api.as("operator.hlj")
                .header("If-Match", seen)
                .post("/api/v1/notices/" + notice + "/retry")
                .then()
                .statusCode(412);
        Post.deliverAll(sender);

        assertThat(Post.to(server, address)).hasSize(1);
        assertThat(mail(id, "state")).isEqualTo("SENT");
        browser("intake.jixi.court").get("/complaints/" + id).then().body(not(containsString("未送达")));
        Api.as("operator.hlj")
                .header("If-Match", "*")
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
        var filed = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            filed.add(Post.file("citizen.wang", address, "zh").path("id"));
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(sender::sendDue), CompletableFuture.runAsync(sender::sendDue))
                .join();
        Post.deliverAll(sender);

        assertThat(value("select string_agg(distinct state, ' ') from notice_mail where complaint_id in ('"
                        + String.join("', '", filed) + "')"))
                .isEqualTo("SENT");
        var letters = Post.to(server, address);
        assertThat(letters).hasSize(8);
        assertThat(letters).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void aLetterThatIsSentAgainHasTheSameMessageId() throws Exception {
        server = Post.open();
        String id = Post.file("citizen.wang", address, "zh").path("id");
        Post.deliverAll(sender);
        execute("update notice_mail set state = 'DUE' where complaint_id = '" + id + "'");
        Post.deliverAll(sender);

        assertThat(Post.to(server, address))
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(Post.to(server, address).getFirst().getMessageID());
    }

    private static String notices(String id) {
        return "/api/v1/complaints/" + id + "/notices";
    }

    private static String mail(String id, String column) {
        return value("select " + column + " from notice_mail where complaint_id = '" + id + "'");
    }
}
