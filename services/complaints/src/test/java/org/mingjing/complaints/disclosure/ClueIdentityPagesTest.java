package org.mingjing.complaints.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.AdminSql.value;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.WHY;
import static org.mingjing.complaints.disclosure.HandedClue.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;

/** Asking who gave a clue, from its page; what the custodian sees of it. */
@QuarkusTest
class ClueIdentityPagesTest {
    private static final String LIST = "/complaints/identity-requests";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void askedGrantedAndLookedAtFromThePageOfTheClue() {
        var clue = HandedClue.acknowledged();
        var page = page(clue);
        browser(OFFICER)
                .get(page)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("action=\"" + page + "/identity/request\""),
                        containsString("不随线索移交"),
                        containsString("不知道身份也能办的"),
                        not(containsString("站内消息")),
                        containsString("需要当面核实"),
                        containsString("身份保管员最迟"),
                        containsString("72 小时"),
                        not(containsString("/identity/reveal\"")),
                        not(containsString(clue.complaint()))));
        browser(OFFICER)
                .formParams(WHY)
                .post(page + "/identity/request")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "/identity?asked=true"));
        browser(OFFICER)
                .get(page + "/identity?asked=true")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("已提交"),
                        containsString("待决定"),
                        containsString("决定期限"),
                        containsString("无人决定的"),
                        containsString("href=\"" + page + "\""),
                        not(containsString("/identity/request\"")),
                        not(containsString(clue.complaint()))));

        var request = value("select id from identity_request where handover_id = '" + clue.id() + "'");
        browser(CUSTODIAN).get(LIST).then().statusCode(200).body(containsString("线索已移交 鸡西市纪委监委"));
        browser(CUSTODIAN)
                .get(LIST + "/" + request)
                .then()
                .body(allOf(
                        containsString("问题线索移交：鸡西市中级人民法院 移交给 鸡西市纪委监委"),
                        containsString(WHY.get("reason")),
                        not(containsString(clue.id())),
                        not(containsString(clue.complaint())),
                        not(containsString("执行案件长期无进展"))));
        browser(CUSTODIAN)
                .formParam("version", "0")
                .post(LIST + "/" + request + "/grant")
                .then()
                .statusCode(303);

        browser(OFFICER)
                .get(page)
                .then()
                .body(allOf(
                        containsString("action=\"" + page + "/identity/reveal\""),
                        containsString("可查看至"),
                        not(containsString("王小明"))));
        browser(OFFICER)
                .post(page + "/identity/reveal")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("王小明"),
                        containsString("13900000000"),
                        containsString("第 1 次"),
                        containsString("返回线索"),
                        not(containsString(clue.complaint()))));
        browser(OFFICER)
                .get(LIST + "/" + request)
                .then()
                .statusCode(200)
                .body(allOf(containsString(page + "#identity"), not(containsString(clue.complaint()))));
    }

    @Test
    void itSaysWhyNothingCanBeAskedBeforeTheReceiptAndAfterTheEnd() {
        var clue = HandedClue.sent(Disclosure.handled());
        browser(OFFICER)
                .get(page(clue))
                .then()
                .body(allOf(containsString("签收线索之后"), not(containsString("/identity/request\""))));
        clue.acknowledge();
        clue.granted();
        clue.feedBack();
        browser(OFFICER)
                .get(page(clue))
                .then()
                .body(allOf(
                        containsString("线索已反馈，查看身份"),
                        containsString("已失效"),
                        not(containsString("/identity/request\"")),
                        not(containsString("/identity/reveal\""))));
        browser(OFFICER)
                .post(page(clue) + "/identity/reveal")
                .then()
                .statusCode(409)
                .body(not(containsString("王小明")));

        var back = HandedClue.acknowledged();
        back.takeBack();
        browser(OFFICER).get(page(back)).then().body(containsString("已收回这条线索"));
    }

    @Test
    void whatWasTypedIsKeptWhenTheFormIsRefused() {
        var clue = HandedClue.acknowledged();
        browser(OFFICER)
                .formParams(Map.of("ground", "", "reason", "我写了很久的理由"))
                .post(page(clue) + "/identity/request")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#identity-ground\">"),
                        containsString("我写了很久的理由"),
                        containsString("aria-invalid")));
        clue.takeBack();
        browser(OFFICER)
                .formParams(WHY)
                .post(page(clue) + "/identity/request")
                .then()
                .statusCode(409)
                .body(allOf(containsString(WHY.get("reason")), containsString("收回")));
    }

    @Test
    void othersAreOfferedNothing() {
        var clue = HandedClue.acknowledged();
        clue.granted();
        browser(HANDLER)
                .get(page(clue))
                .then()
                .statusCode(200)
                .body(allOf(not(containsString("/identity/reveal\"")), not(containsString("/identity/request\""))));
        browser(HANDLER).get(page(clue) + "/identity").then().statusCode(403);
        browser(HANDLER).post(page(clue) + "/identity/reveal").then().statusCode(403);
        browser("leader.jiguan.court").get(page(clue) + "/identity").then().statusCode(404);
        browser("leader.jiguan.court")
                .post(page(clue) + "/identity/reveal")
                .then()
                .statusCode(404);
        browser("supervisor.jixi").get(page(clue) + "/identity").then().statusCode(403);
        given().accept("text/html").get(page(clue) + "/identity").then().statusCode(401);
    }

    @Test
    void theySpeakEnglishAndNoWordIsMissing() {
        var clue = HandedClue.acknowledged();
        var request = clue.asked();
        english(OFFICER, page(clue));
        english(CUSTODIAN, LIST);
        english(CUSTODIAN, LIST + "/" + request);
        Disclosure.grant(CUSTODIAN, request).then().statusCode(200);
        english(OFFICER, page(clue) + "/identity");
        clue.takeBack();
        english(OFFICER, page(clue));
    }

    private static void english(String user, String path) {
        assertThat(browser(user)
                        .header("Accept-Language", "en")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("<html lang=\"en\">")
                .containsIgnoringCase("identity")
                .doesNotContain(
                        " style=", " onclick=", "<style", "NOT_FOUND", "{t.", "{w:", "page.", "identity-request.");
    }

    private static String page(HandedClue clue) {
        return "/complaints/handovers/" + clue.id();
    }
}
