package org.mingjing.complaints.filing;

import static io.restassured.RestAssured.given;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.complaints.filing.Walk.html;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.business.Events;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** An operator at the page of letters, calls and visits, without scripts. */
@QuarkusTest
class EntryPagesTest {
    private static final String OPERATOR = "intake.jixi.court";
    private static final String PAGE = "/complaints/entry";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt-number\">([^<]+)<");
    private static final Pattern PIN = Pattern.compile("id=\"receipt-pin\">([0-9]{6})<");
    private static final Pattern NEXT = Pattern.compile("href=\"(/complaints/entry\\?channel=[^\"]+)\"");

    private final String title = "来信 " + UUID.randomUUID();

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void aLetterWithItsScanBecomesAComplaintWithAReceiptToPostAndTheNextKeepsChannelAndOrgan() {
        var received = BusinessTime.dayOf(Instant.now()).minusDays(2);
        var letter = letter();
        letter.put("receivedOn", received.toString());

        Response entered = send(letter, "scan.txt");

        assertThat(entered.statusCode()).as(html(entered)).isEqualTo(201);
        assertThat(html(entered)).contains("回执", title, "鸡西市鸡冠区某路1号", "登记下一件", "data-print");
        track(first(RECEIPT, entered), first(PIN, entered));
        String id = id();
        Api.as(OPERATOR)
                .get("/api/v1/complaints/" + id)
                .then()
                .body("filedOnBehalfBy", equalTo(OPERATOR))
                .body("matter.channel", equalTo("LETTER_BOX"))
                .body("filedAt", equalTo(received + "T00:00:00+08:00"));
        Api.as(OPERATOR)
                .get("/api/v1/complaints/" + id + "/evidence")
                .then()
                .body("$", hasSize(1))
                .body("[0].fromReporter", equalTo(false));

        String next = first(NEXT, entered).replace("&amp;", "&");
        assertThat(next).doesNotContain("title", "name", "phone");
        assertThat(html(page(OPERATOR, next, 200)))
                .contains("value=\"LETTER_BOX\" selected", "value=\"鸡冠区人民法院\"", "value=\"" + received + "\"")
                .doesNotContain(title, "王小明");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var letter = letter();
        letter.remove("category");
        letter.remove("channel");
        letter.put("organ", "人民法院");

        Response refused = send(letter, null);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(html(refused))
                .contains("请选择问题类别", "请选择来源渠道", "有几个单位相符", "鸡西市中级人民法院", title, "value=\"王小明\"")
                .contains("href=\"#entry-organ\"");
        letter.put("category", "G4-02");
        letter.put("channel", "LETTER_BOX");
        letter.put("respondentOrgan", "FY230302");
        assertThat(send(letter, null).statusCode()).isEqualTo(201);
    }

    @Test
    void aLetterOfLongAgoAsksWhyAndATransferWhence() {
        var letter = letter();
        letter.put("receivedOn", BusinessTime.dayOf(Instant.now()).minusDays(30).toString());
        assertThat(html(send(letter, null))).contains("须说明原因", title);
        letter.put("lateReason", "邮件积压");
        letter.put("channel", "TRANSFERRED");
        assertThat(html(send(letter, null))).contains("须注明转来单位");
        letter.put("channelSource", "DISTRICT_HEAD_HOTLINE");

        assertThat(send(letter, null).statusCode()).isEqualTo(201);

        assertThat(html(page(OPERATOR, "/complaints/" + id(), 200))).contains("邮件积压", "区长热线", OPERATOR);
    }

    @Test
    void theNumberOfTheOfficerComplainedAboutKeepsHimOut() {
        var letter = letter();
        letter.put("respondentStaffNo", "leader.jixi.court");

        assertThat(send(letter, null).statusCode()).isEqualTo(201);

        Api.as(OPERATOR).get("/api/v1/complaints/" + id()).then().statusCode(200);
        Api.as("leader.jixi.court").get("/api/v1/complaints/" + id()).then().statusCode(404);
    }

    @Test
    void aReportOfHarmToTheBusinessEnvironmentHasItsFormOnTheSamePage() {
        var letter = letter();
        letter.put("kind", "BUSINESS_ENVIRONMENT");
        assertThat(html(send(letter, null))).contains("请选择采取了什么措施", "请写明您的诉求");
        letter.putAll(Map.of(
                "ofReporter",
                "false",
                "harmedName",
                "北方木业有限公司",
                "harmedCode",
                "91350100M000100Y44",
                "decidingUnit",
                "鸡冠区人民法院",
                "measure",
                "SEIZURE",
                "amount",
                "很多",
                "requested",
                "返还"));
        assertThat(html(send(letter, null))).contains("不是正确的统一社会信用代码", "例如 12000.00");
        letter.put("harmedCode", Events.CODE);
        letter.put("amount", "2,600,000.50");

        assertThat(send(letter, null).statusCode()).isEqualTo(201);

        assertThat(html(page("leader.jixi.court", "/complaints/" + id(), 200)))
                .contains("北方木业有限公司", Events.CODE, "查封、扣押", "2,600,000.50");
    }

    @Test
    void sendingTwiceEntersOnce() {
        var letter = letter();

        assertThat(first(RECEIPT, send(letter, "scan.txt"))).isEqualTo(first(RECEIPT, send(letter, "scan.txt")));
    }

    @Test
    void thePageIsForOperatorsAlone() {
        page("citizen.wang", PAGE, 403);
        page("leader.jixi.court", PAGE, 403);
        given().accept("text/html").get(PAGE).then().statusCode(401);
        given().accept("text/html")
                .auth()
                .oauth2(TestTokens.of("handler.jixi.court"))
                .multiPart("title", "x")
                .post(PAGE)
                .then()
                .statusCode(403);
    }

    private Map<String, String> letter() {
        var fields = new HashMap<String, String>();
        fields.put("key", first(KEY, page(OPERATOR, PAGE, 200)));
        fields.put("channel", "LETTER_BOX");
        fields.put("kind", "COMPLAINT");
        fields.put("category", "G4-02");
        fields.put("organ", "鸡冠法院");
        fields.put("title", title);
        fields.put("text", "信里写的经过");
        fields.put("anonymous", "false");
        fields.put("name", "王小明");
        fields.put("address", "鸡西市鸡冠区某路1号");
        return fields;
    }

    private static Response send(Map<String, String> fields, String file) {
        var request = given().accept("text/html")
                .auth()
                .oauth2(TestTokens.of(OPERATOR))
                .config(config().multiPartConfig(multiPartConfig().defaultCharset("UTF-8")));
        new LinkedHashMap<>(fields)
                .forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                        .controlName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build()));
        if (file != null) {
            request.multiPart("file", file, "原件".getBytes(StandardCharsets.UTF_8), "application/octet-stream");
        }
        return request.post(PAGE);
    }

    private String id() {
        try (var connection = TestDatabase.of("complaints").admin();
                var query = connection.prepareStatement("select id from complaint where title = ?")) {
            query.setString(1, title);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void track(String receipt, String pin) {
        given().accept("text/html")
                .header("X-Mingjing-Client", UUID.randomUUID())
                .formParam("receipt", receipt)
                .formParam("pin", pin)
                .post("/complaints/track")
                .then()
                .statusCode(200);
    }

    private static Response page(String user, String path, int status) {
        Response page = given().accept("text/html")
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.of(user))
                .get(path);
        assertThat(page.statusCode()).as(html(page)).isEqualTo(status);
        return page;
    }

    private static String first(Pattern pattern, Response page) {
        var match = pattern.matcher(html(page));
        assertThat(match.find()).as(html(page)).isTrue();
        return match.group(1);
    }
}
