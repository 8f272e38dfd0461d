package org.mingjing.complaints.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.WHY;
import static org.mingjing.complaints.disclosure.Disclosure.asked;
import static org.mingjing.complaints.disclosure.Disclosure.granted;
import static org.mingjing.complaints.disclosure.Disclosure.handled;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

@QuarkusTest
class IdentityRequestPagesTest {
    private static final String LIST = "/complaints/identity-requests";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void askedGrantedAndLookedAtByPages() {
        var complaint = handled();
        browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .body(allOf(
                        containsString("/complaints/" + complaint + "/identity/request\""),
                        containsString("需要当面核实"),
                        not(containsString("/identity/reveal\""))));
        browser(HANDLER)
                .formParams(WHY)
                .post("/complaints/" + complaint + "/identity/request")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + complaint + "/identity?asked=true"));
        browser(HANDLER)
                .get("/complaints/" + complaint + "/identity?asked=true")
                .then()
                .body(allOf(containsString("已提交"), containsString("待决定"), not(containsString("/identity/request\""))));

        String request =
                Api.as(HANDLER).get("/api/v1/identity-requests?limit=1").path("items[0].id");
        browser(CUSTODIAN)
                .get(LIST)
                .then()
                .statusCode(200)
                .body(allOf(containsString(LIST + "/" + request), containsString("鸡西市中级人民法院")));
        browser(CUSTODIAN)
                .get(LIST + "/" + request)
                .then()
                .body(allOf(
                        containsString(WHY.get("reason")),
                        containsString("72 小时"),
                        not(containsString(complaint)),
                        not(containsString("执行案件长期无进展"))));
        browser(CUSTODIAN)
                .formParam("version", "0")
                .post(LIST + "/" + request + "/grant")
                .then()
                .statusCode(303);

        browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .body(allOf(containsString("/identity/reveal\""), not(containsString("王小明"))));
        browser(HANDLER)
                .post("/complaints/" + complaint + "/identity/reveal")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(containsString("王小明"), containsString("13900000000"), containsString("第 1 次")));
        browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .body(allOf(containsString("查看反映人身份"), not(containsString("王小明"))));
    }

    @Test
    void whoWroteALetterWithAnAddressAloneIsReachedByIt() {
        var letter = Api.filing("channel", "LETTER_BOX");
        letter.put("reporter", Map.of("name", "李来信", "address", "鸡西市鸡冠区红旗路1号"));
        String complaint = Api.as("intake.jixi.court")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(letter)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.toHandling(complaint);
        granted(complaint);

        browser(HANDLER)
                .post("/complaints/" + complaint + "/identity/reveal")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("李来信"),
                        containsString("<dt>通信地址</dt><dd>鸡西市鸡冠区红旗路1号</dd>"),
                        not(containsString("<dt>联系电话</dt>"))));
    }

    @Test
    void whatWasTypedIsKeptWhenAFormIsRefused() {
        var complaint = handled();
        browser(HANDLER)
                .formParams(Map.of("ground", "", "reason", "我写了很久的理由"))
                .post("/complaints/" + complaint + "/identity/request")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#identity-ground\">"))
                .body(allOf(
                        containsString("我写了很久的理由"), containsString("aria-invalid"), containsString("identity-ground")));
        var request = asked(complaint);
        browser(CUSTODIAN)
                .formParams(Map.of("version", "0", "reason", " "))
                .post(LIST + "/" + request + "/deny")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#deny-reason\">不准予的理由："));
        browser(CUSTODIAN)
                .formParams(Map.of("version", "7", "reason", "站内消息即可"))
                .post(LIST + "/" + request + "/deny")
                .then()
                .statusCode(412)
                .body(allOf(containsString("已有新进展"), containsString("站内消息即可")));
        browser(CUSTODIAN)
                .formParams(Map.of("version", "0", "reason", "站内消息即可"))
                .post(LIST + "/" + request + "/deny")
                .then()
                .statusCode(303);
        browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .body(allOf(containsString("站内消息即可"), containsString("/identity/request\"")));
        browser(HANDLER)
                .post("/complaints/" + complaint + "/identity/reveal")
                .then()
                .statusCode(403)
                .body(containsString("已经到期"));
    }

    @Test
    void whatWasDeniedIsNoGrantAlsoWhenItsReasonWentWithTheIdentity() {
        var request = asked(handled());
        Disclosure.deny(CUSTODIAN, request).then().statusCode(200);
        AdminSql.execute(
                "update identity_request set reason = null, denial_reason = null where id = '" + request + "'");

        browser(CUSTODIAN)
                .get(LIST + "/" + request)
                .then()
                .statusCode(200)
                .body(allOf(containsString("未准予"), not(containsString("已查看次数")), not(containsString("可查看至"))));
    }

    @Test
    void aGrantIsTakenBackOnItsPageWithTheReason() {
        var complaint = handled();
        var request = granted(complaint);
        browser(CUSTODIAN)
                .get(LIST + "/" + request)
                .then()
                .body(allOf(containsString(request + "/revoke\""), not(containsString(request + "/deny\""))));
        browser(HANDLER).get(LIST + "/" + request).then().body(not(containsString("/revoke\"")));

        browser(CUSTODIAN)
                .formParams(Map.of("version", "1", "reason", " "))
                .post(LIST + "/" + request + "/revoke")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#revoke-reason\">收回的理由："));
        browser(CUSTODIAN)
                .formParams(Map.of("version", "0", "reason", "承办人已更换"))
                .post(LIST + "/" + request + "/revoke")
                .then()
                .statusCode(412)
                .body(allOf(containsString("已有新进展"), containsString("承办人已更换")));
        browser(CUSTODIAN)
                .formParams(Map.of("version", "1", "reason", "承办人已更换"))
                .post(LIST + "/" + request + "/revoke")
                .then()
                .statusCode(303);

        browser(CUSTODIAN)
                .get(LIST + "/" + request)
                .then()
                .body(allOf(containsString("已收回"), containsString("承办人已更换"), not(containsString("/revoke\""))));
        browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .body(allOf(
                        containsString("已收回"),
                        containsString("承办人已更换"),
                        containsString("收回查看反映人身份的批准"),
                        containsString("/identity/request\""),
                        not(containsString("/identity/reveal\""))));
        check(browser(CUSTODIAN)
                .header("Accept-Language", "en")
                .get(LIST + "/" + request)
                .asString());
    }

    @Test
    void othersAreOfferedNothing() {
        var complaint = handled();
        var request = granted(complaint);
        for (var user : new String[] {"leader.jixi.court", "supervisor.jixi", "intake.jixi.court"}) {
            browser(user)
                    .get("/complaints/" + complaint)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("/identity/reveal\"")));
        }
        browser("supervisor.jixi")
                .get("/complaints/" + complaint + "/identity")
                .then()
                .statusCode(403);
        browser("leader.harbin.police")
                .get("/complaints/" + complaint + "/identity")
                .then()
                .statusCode(404);
        browser("custodian.harbin").get(LIST + "/" + request).then().statusCode(404);
        browser("custodian.harbin").get(LIST).then().statusCode(200).body(containsString("没有申请"));
        browser("supervisor.jixi").get(LIST).then().statusCode(403);
        browser("custodian.jixi").get(LIST + "?state=NONE").then().statusCode(400);
        given().accept("text/html").get(LIST).then().statusCode(401);
    }

    @Test
    void theCustodiansBarLeadsHereAndNowhereForbidden() {
        browser(CUSTODIAN)
                .get(LIST)
                .then()
                .body(allOf(
                        containsString("href=\"" + LIST + "\" aria-current=\"page\""),
                        not(containsString("href=\"/complaints\"")),
                        not(containsString("href=\"/complaints/overview\""))));
    }

    @Test
    void theySpeakEnglishAndNoWordIsMissing() {
        var complaint = handled();
        var request = granted(complaint);
        for (var path : new String[] {LIST, LIST + "?state=GRANTED&ground=VERIFY_IN_PERSON", LIST + "/" + request}) {
            check(browser(CUSTODIAN).header("Accept-Language", "en").get(path).asString());
        }
        for (var path : new String[] {"/complaints/" + complaint, "/complaints/" + complaint + "/identity"}) {
            check(browser(HANDLER).header("Accept-Language", "en").get(path).asString());
        }
        check(browser(HANDLER)
                .header("Accept-Language", "en")
                .post("/complaints/" + complaint + "/identity/reveal")
                .asString());
    }

    private static void check(String page) {
        assertThat(page)
                .contains("<html lang=\"en\">")
                .containsIgnoringCase("identity")
                .doesNotContain(
                        " style=", " onclick=", "<style", "NOT_FOUND", "{t.", "{w:", "page.", "identity-request.");
    }
}
