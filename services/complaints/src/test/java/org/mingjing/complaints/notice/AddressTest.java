package org.mingjing.complaints.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.value;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.complaint.Api.browser;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A reporter sets the address for letters, or corrects it, by login and by receipt and PIN. */
@QuarkusTest
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class AddressTest {
    @Inject
    MailSender sender;

    private final String address = UUID.randomUUID() + "@mailbox.example";
    private GreenMail server;

    @BeforeEach
    void quiet() throws SQLException {
        Directory.seed();
        execute("delete from notice_mail where state = 'DUE'");
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void aMistypedAddressIsCorrectedAndTheNewOneGetsALetterAtOnce() throws Exception {
        server = Post.open();
        var wrong = UUID.randomUUID() + "@mailbox.example";
        String id = Post.file("citizen.wang", wrong, "zh").path("id");
        Post.deliverAll(sender);

        set("citizen.wang", id, address)
                .then()
                .statusCode(200)
                .body("byMail", equalTo(true))
                .body("notices.kind", contains("ADDRESS_SET", "FILED"))
                .body(not(containsString(address)));
        Post.deliverAll(sender);
        Api.command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        Post.deliverAll(sender);

        assertThat(Post.to(server, wrong)).hasSize(1);
        var letters = Post.to(server, address);
        assertThat(letters).hasSize(2);
        assertThat(Post.readable(letters.getFirst())).contains("接收通知的邮箱已设置");
        assertThat(Post.readable(letters.getLast())).contains("已受理");
        assertThat(Post.readable(letters.getFirst()).replace(address, ""))
                .doesNotContain(id, "执行", "张某", "王小明", "法院", "鸡西", "G4-02", "投诉", "举报")
                .doesNotContainIgnoringCase("complain")
                .doesNotContainIgnoringCase("court");
    }

    @Test
    void whoLeftNoneSetsOneWithReceiptAndPin() throws Exception {
        server = Post.open();
        var body = Api.filing("anonymous", true);
        body.remove("reporter");
        var filed = Api.as(null).body(body).post("/api/v1/complaints");
        // nobody wants the letter of the filing
        Post.deliverAll(sender);

        Api.as(null)
                .body(Map.of(
                        "receipt",
                        filed.<String>path("receipt"),
                        "pin",
                        filed.<String>path("pin"),
                        "notice",
                        Post.wish(address, "en")))
                .post("/api/v1/receipts/mail")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("news.byMail", equalTo(true))
                .body(not(containsString(address)));
        Post.deliverAll(sender);

        assertThat(Post.to(server, address)).hasSize(1);
        assertThat(Post.readable(Post.to(server, address).getFirst())).contains("The address for notices is set");
    }

    @Test
    void theAddressIsKeptEncryptedAndInNoOtherRow() throws SQLException {
        String id = Api.file("citizen.wang");
        set("citizen.wang", id, address).then().statusCode(200);

        for (var table : new String[] {
            "complaint where id",
            "timeline where aggregate_id",
            "notice where complaint_id",
            "notice_mail where complaint_id",
            "notice_address where complaint_id"
        }) {
            assertThat(value("select string_agg(x::text || encode(x::text::bytea, 'escape'), ' ') from (select * from "
                            + table + "::text = '" + id + "') x"))
                    .isNotNull()
                    .doesNotContain(address, "mailbox.example");
        }
        assertThat(value("select count(*) from timeline where aggregate_id = '" + id + "'"))
                .as("officials do not learn of it")
                .isEqualTo("1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"citizen.li, 404", "handler.jixi.court, 403", "intake.jixi.court, 403", "operator.hlj, 403", ", 401"})
    void nobodyElseSetsIt(String user, int status) throws SQLException {
        String id = Api.file("citizen.wang");

        set(user, id, address).then().statusCode(status);

        assertThat(value("select count(*) from notice_address where complaint_id = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() throws SQLException {
        String id = Api.file("citizen.wang");

        set("citizen.wang", id, "a@b@c")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString("email")))
                .body(not(containsString("a@b@c")));
        Api.as("citizen.wang")
                .body(Map.of("email", address, "notifyByEmail", false))
                .post(path(id))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("notifyByEmail"));
        Api.as(null)
                .body(Map.of("receipt", "TS-7K4M-92QX", "pin", "123456", "notice", Post.wish(address, "zh")))
                .post("/api/v1/receipts/mail")
                .then()
                .statusCode(oneOf(404, 422));
        assertThat(value("select count(*) from notice_address where complaint_id = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void aMailboxIsNotFloodedBySettingItAgainAndAgain() {
        String id = Api.file("citizen.wang");
        for (int time = 1; time <= 5; time++) {
            set("citizen.wang", id, address).then().statusCode(200);
        }

        var refused = set("citizen.wang", id, address);

        refused.then().statusCode(429).body("type", equalTo("urn:mingjing:problem:address-too-often"));
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 24 * 3600L);
    }

    @Test
    void twoWindowsAtOnceSetOneAddress() throws SQLException {
        String id = Api.file("citizen.wang");

        var answers = during(
                "select 1 from complaint where id = '" + id + "' for update",
                () -> set("citizen.wang", id, address),
                () -> set("citizen.wang", id, "other-" + address));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
        assertThat(value("select count(*) from notice_address where complaint_id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void theReportersPageHasTheFormAndKeepsWhatWasTyped() {
        String id = Api.file("citizen.wang");
        var page = "/complaints/mine/" + id;
        browser("citizen.wang")
                .get(page)
                .then()
                .body(containsString("action=\"" + page + "/set-mail\""))
                .body(containsString("用邮件接收通知"));

        browser("citizen.wang")
                .formParam("email", address)
                .post(page + "/set-mail")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + address + "\""))
                .body(containsString("href=\"#set-mail-notifyByEmail\""));
        browser("citizen.wang")
                .formParam("email", "nobody")
                .formParam("notifyByEmail", "true")
                .post(page + "/set-mail")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#set-mail-email\""));
        browser("citizen.wang")
                .formParam("email", address)
                .formParam("notifyByEmail", "true")
                .post(page + "/set-mail")
                .then()
                .statusCode(303);
        browser("citizen.wang")
                .get(page)
                .then()
                .body(containsString("接收通知的邮箱已设置"))
                .body(containsString("换一个邮箱"))
                .body(not(containsString(address)));
        assertThat(browser("citizen.wang")
                        .header("Accept-Language", "en")
                        .get(page)
                        .asString())
                .contains("Another e-mail address")
                .doesNotContain("page.address", "notice.ADDRESS");
    }

    @Test
    void whoseComplaintWasFiledForHimReadsByWhom() {
        var filed = Api.as("intake.jixi.court")
                .body(Api.filing("channel", "HOTLINE"))
                .post("/api/v1/complaints");
        var page = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("receipt", filed.<String>path("receipt"))
                .formParam("pin", filed.<String>path("pin"))
                .post("/complaints/track");

        page.then()
                .statusCode(200)
                .body(containsString("本件由鸡西市中级人民法院代您登记。登记日期："))
                .body(not(containsString("intake.jixi.court")));
        Api.as(null)
                .body(Map.of("receipt", filed.<String>path("receipt"), "pin", filed.<String>path("pin")))
                .post("/api/v1/receipts/lookup")
                .then()
                .body("complaint.filedOnBehalfOrgan", equalTo("FY230300"))
                .body(not(containsString("intake.jixi.court")));
        browser("citizen.wang")
                .get("/complaints/mine/" + Api.file("citizen.wang"))
                .then()
                .body(not(containsString("代您登记")));
    }

    private static Response set(String user, String id, String address) {
        return Api.as(user).body(Post.wish(address, "zh")).post(path(id));
    }

    private static String path(String id) {
        return "/api/v1/complaints/" + id + "/notices/mail";
    }
}
