package org.mingjing.complaints.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.filing.Walk.html;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.business.Events;

/** The citizens' pages as a browser without scripts uses them. */
@QuarkusTest
class FilingPagesTest {
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt-number\">([^<]+)<");

    private static final Pattern PIN = Pattern.compile("id=\"receipt-pin\">([0-9]{6})<");

    private static final Map<String, String> STORY = Map.of("title", "执行案件长期无进展", "text", "至今未见任何执行措施");
    private static final Map<String, String> EVENT = Map.of(
            "ofReporter",
            "true",
            "decidingUnit",
            "鸡冠区人民法院",
            "measure",
            "FREEZE",
            "amount",
            "2600000.50",
            "requested",
            "解除冻结");

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void fiveStepsEndInAReceiptThatOpensTheComplaint() {
        Walk walk = Walk.toTheCheck("citizen.wang", null, true, STORY);
        assertThat(html(walk.page())).contains("鸡冠区人民法院", "鸡西市中级人民法院", "执行案件长期无进展", "王小明");

        Response receipt = walk.send(List.of(file("说明.txt", "第一页"), file("说明.txt", "第二页")));

        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(receipt.header("Cache-Control")).isEqualTo("no-store");
        String status = html(track(first(RECEIPT, receipt), first(PIN, receipt), 200));
        assertThat(status)
                .contains("执行案件长期无进展", "鸡西市中级人民法院")
                .contains("SHA-256")
                .doesNotContain("王小明");
        assertThat(status.split("SHA-256", -1))
                .as("both files, although of one name")
                .hasSize(3);
    }

    @Test
    void withoutALoginAndWithoutANameToo() {
        Response receipt = Walk.toTheCheck(null, null, false, STORY).send(List.of());

        assertThat(receipt.statusCode()).isEqualTo(201);
        track(first(RECEIPT, receipt), first(PIN, receipt), 200);
    }

    @Test
    void aStepThatIsNotFilledInKeepsWhatWasTyped() {
        Walk walk = new Walk(null, null);

        assertThat(walk.press("next", Map.of("category", "G4-02")).statusCode()).isEqualTo(422);
        assertThat(html(walk.page())).contains("请选择类型", "value=\"G4-02\" selected");
        walk.press("next", Map.of("kind", "REPORT", "category", "G4-02"));
        assertThat(walk.press("next", Map.of("respondentOfficer", "张某")).statusCode())
                .isEqualTo(422);
        assertThat(html(walk.page())).contains("请查找并选择被反映单位", "value=\"张某\"");
        walk.press("next", Map.of("respondentOrgan", "FY230302"));
        assertThat(walk.press("next", Map.of("text", "只有经过")).statusCode()).isEqualTo(422);
        assertThat(html(walk.page())).contains("请写一个标题", ">只有经过</textarea>");
        walk.press("next", STORY);
        assertThat(walk.press("next", Map.of("anonymous", "false", "name", "王小明"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(html(walk.page())).contains("实名投诉请填写联系电话", "value=\"王小明\"");
    }

    @Test
    void somebodyWithoutANameMayLeaveAnAddressForNews() {
        Walk walk = Walk.toTheCheck(null, null, false, STORY);
        walk.press("back", Map.of());
        assertThat(walk.press("next", Map.of("anonymous", "true", "notifyByEmail", "true"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(walk.press("next", Map.of("anonymous", "true", "notifyByEmail", "true", "email", "no address"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(html(walk.page())).contains("不是正确的电子邮箱", "value=\"no address\"");
        walk.press("next", Map.of("anonymous", "true", "notifyByEmail", "true", "email", "throwaway@mailbox.example"));
        assertThat(html(walk.page())).contains("有新情况时发邮件告诉我", "throwaway@mailbox.example");

        Response receipt = walk.send(List.of());

        assertThat(html(track(first(RECEIPT, receipt), first(PIN, receipt), 200)))
                .contains("不再发邮件", "已收件")
                .doesNotContain("mailbox.example");
    }

    @Test
    void goingBackLosesNothing() {
        Walk walk = Walk.toTheCheck(null, null, true, STORY);

        walk.press("back", Map.of());
        assertThat(html(walk.page())).contains("value=\"王小明\"");
        walk.press("back", Map.of("anonymous", "false", "name", "王小明"));
        assertThat(html(walk.page())).contains(">至今未见任何执行措施</textarea>");
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        String script = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        Walk walk = Walk.toTheCheck(null, null, false, Map.of("title", script, "text", script));
        assertThat(html(walk.page())).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");

        Response receipt = walk.send(List.of());

        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(html(track(first(RECEIPT, receipt), first(PIN, receipt), 200)))
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void aControlCharacterIsNamedAtItsField() {
        Walk walk = new Walk(null, null);
        walk.press("next", Map.of("kind", "REPORT", "category", "G4-02"));
        walk.press("next", Map.of("respondentOrgan", "FY230302"));

        assertThat(walk.press("next", Map.of("title", "标\0题", "text", "经过")).statusCode())
                .isEqualTo(422);
        assertThat(html(walk.page())).contains("含有不能保存的控制字符");
    }

    @Test
    void aLongStoryArrivesWhole() {
        String text = "长".repeat(20_000);
        Walk walk = Walk.toTheCheck(null, null, false, Map.of("title", "长文", "text", text));

        assertThat(html(walk.page())).contains(text);
        assertThat(walk.send(List.of()).statusCode()).isEqualTo(201);
    }

    @Test
    void aStoryTooLongComesBackAtItsStep() {
        String text = "长".repeat(20_001);
        Response refused = Walk.toTheCheck(null, null, false, Map.of("title", "长文", "text", text))
                .send(List.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(html(refused)).contains("20001", "<textarea id=\"f-text\"");
    }

    @Test
    void pressingSendTwiceFilesOnce() {
        Walk walk = Walk.toTheCheck("citizen.wang", null, true, STORY);

        Response first = walk.send(List.of());
        Response second = walk.send(List.of());

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(first(RECEIPT, second)).isEqualTo(first(RECEIPT, first));
        assertThat(first(PIN, second)).isEqualTo(first(PIN, first));
    }

    @Test
    void aFileThatIsNotTakenIsSaidBeforeAnythingIsFiled() {
        Walk walk = Walk.toTheCheck("citizen.li", null, true, STORY);

        Response refused = walk.send(List.of(file("a.pdf", "不是 PDF")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(html(refused)).contains("pdf", "王小明").doesNotContain("receipt-pin");
        assertThat(walk.send(List.of()).statusCode()).isEqualTo(201);
    }

    @Test
    void anOrganThatDoesNotExistIsSaidAndNoFailure() {
        Walk walk = new Walk(null, null);
        walk.press("next", Map.of("kind", "COMPLAINT", "category", "G4-02"));
        walk.press("next", Map.of("respondentOrgan", "XX999999"));
        walk.press("next", STORY);

        assertThat(walk.press("next", Map.of("anonymous", "true")).statusCode()).isEqualTo(200);
        assertThat(walk.send(List.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void nonsenseInAFormIsNoFailure() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("step", "CHECK")
                .formParam("go", "next")
                .formParam("kind", "NONE")
                .post("/complaints/file")
                .then()
                .statusCode(200);
        given().multiPart("go", "send").post("/complaints/file").then().statusCode(422);
    }

    @Test
    void englishByTheCookie() {
        Walk walk = Walk.toTheCheck(null, "en", false, STORY);
        assertThat(html(walk.page())).contains("Please check", "Send the complaint", "lang=\"en\"");

        assertThat(html(walk.send(List.of()))).contains("We have your complaint");
    }

    @Test
    void aReportOfHarmToTheBusinessEnvironmentHasAStepMore() {
        Walk walk = new Walk("enterprise.longjiang", null);
        walk.press("next", Map.of("kind", "BUSINESS_ENVIRONMENT", "category", "G4-04"));
        walk.press("next", Map.of("respondentOrgan", "FY230302"));
        assertThat(html(walk.press("next", STORY))).contains("共 6 步", "受影响的企业", "采取了什么措施", "value=\"EVENT\"");
        assertThat(walk.press("next", Map.of("ofReporter", "true", "amount", "许多"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(html(walk.page())).contains("请选择采取了什么措施", "例如 12000.00", "value=\"许多\"");
        walk.press("next", EVENT);
        assertThat(html(walk.page())).contains("企业名称", "统一社会信用代码");
        var reporter = Map.of("anonymous", "false", "name", "王小明", "phone", "13900000000", "enterpriseName", "龙江粮贸");
        assertThat(walk.press("next", reporter).statusCode()).isEqualTo(422);
        var named = new HashMap<>(reporter);
        named.put("creditCode", Events.CODE);
        assertThat(html(walk.press("next", named))).contains("龙江粮贸", Events.CODE, "冻结", "2600000.50");

        Response receipt = walk.send(List.of());

        assertThat(receipt.statusCode()).as(html(receipt)).isEqualTo(201);
        assertThat(html(track(first(RECEIPT, receipt), first(PIN, receipt), 200)))
                .contains("即反映人本企业", "2,600,000.50", "解除冻结")
                .doesNotContain("龙江粮贸", Events.CODE);
    }

    @Test
    void anotherKindHasNoSuchStep() {
        Walk walk = new Walk(null, null);
        walk.press("next", Map.of("kind", "REPORT", "category", "G4-02"));
        walk.press("next", Map.of("respondentOrgan", "FY230302"));

        assertThat(html(walk.press("next", STORY))).contains("是否署名").doesNotContain("采取了什么措施");
    }

    @Test
    void anOperatorChoosesTheChannel() {
        Walk walk = new Walk("intake.jixi.court", null);
        var matter = Map.of("kind", "COMPLAINT", "category", "G4-02");

        assertThat(walk.press("next", matter).statusCode()).isEqualTo(422);
        assertThat(html(walk.page())).contains("请选择来源渠道");
    }

    private static Response track(String receipt, String pin, int status) {
        Response page = given().accept("text/html")
                .header("X-Mingjing-Client", UUID.randomUUID())
                .formParam("receipt", receipt)
                .formParam("pin", pin)
                .post("/complaints/track");
        assertThat(page.statusCode()).as(html(page)).isEqualTo(status);
        return page;
    }

    private static Map.Entry<String, byte[]> file(String name, String content) {
        return Map.entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(Pattern pattern, Response page) {
        var match = pattern.matcher(html(page));
        assertThat(match.find()).as(html(page)).isTrue();
        return match.group(1);
    }
}
