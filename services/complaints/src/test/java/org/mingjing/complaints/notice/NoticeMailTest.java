package org.mingjing.complaints.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.value;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.mingjing.complaints.complaint.Api;

/** Letters, through a real mail server: they arrive, say nothing of the matter, and one that does not arrive is seen. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class NoticeMailTest {
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

    @ParameterizedTest
    @CsvSource({"zh, 您有一条新通知, 已收件", "en, You have a new notice, Received"})
    void aLetterArrivesInTheReportersLanguageAndSaysNothingOfTheMatter(String lang, String subject, String news)
            throws Exception {
        server = Post.open();
        var filed = Post.file("citizen.wang", address, lang);
        Post.deliverAll(sender);

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
                .contains(value("select (next_due_at at time zone 'Asia/Shanghai')::date from notice"
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
        body.put("notice", Post.wish(address, "zh"));
        String id = Api.as(null)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        Post.deliverAll(sender);

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
        Post.deliverAll(sender);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(value("select count(*) from notice_mail where complaint_id in ('" + silent + "','" + refused + "')"))
                .isEqualTo("0");
        assertThat(value("select count(*) from notice_address where complaint_id = '" + refused + "'"))
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
    void theAddressIsInNoRowAndInNoLogLine() throws Exception {
        var lines = new ArrayList<String>();
        var listening = listening(lines);
        Logger.getLogger("").addHandler(listening);
        String id;
        try {
            id = Post.file("citizen.wang", address, "zh").path("id");
            Post.sendAll(sender);
            server = Post.open();
            execute("update notice_mail set due_at = now() where complaint_id = '" + id + "'");
            Post.deliverAll(sender);
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
            assertThat(value("select string_agg(x::text || encode(x::text::bytea, 'escape'), ' ') from (select * from "
                            + table + "::text = '" + id + "') x"))
                    .isNotNull()
                    .doesNotContain(address, "mailbox.example");
        }
        assertThat(value("select position('mailbox'::bytea in ciphertext) from notice_address where complaint_id = '"
                        + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void whoWantsNoMoreLettersGetsNone() throws Exception {
        server = Post.open();
        var filed = Post.file("citizen.wang", address, "zh");
        String id = filed.path("id");
        Post.deliverAll(sender);
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
        Post.deliverAll(sender);

        assertThat(Post.to(server, address)).hasSize(1);
        assertThat(value("select count(*) from notice_address where complaint_id = '" + id + "'"))
                .isEqualTo("0");
    }

    private static String notices(String id) {
        return "/api/v1/complaints/" + id + "/notices";
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
