package org.mingjing.complaints.retaliation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Reporting retaliation from the reporter's own pages, and what officials see of it. */
@QuarkusTest
class RetaliationPagesTest {
    private static final String TRACK = "/complaints/track/retaliation";

    private String first;
    private String receipt;
    private String pin;

    @BeforeEach
    void aComplaint() {
        var filed = RetaliationApi.first();
        first = filed.path("id");
        receipt = filed.path("receipt");
        pin = filed.path("pin");
    }

    @Test
    void fromTheStatusPageByReceiptToAReceiptOfItsOwn() {
        browser(null)
                .formParams("receipt", receipt, "pin", pin)
                .post("/complaints/track")
                .then()
                .statusCode(200)
                .body(containsString("action=\"" + TRACK + "\""));
        browser(null)
                .formParams("receipt", receipt, "pin", pin)
                .post(TRACK)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(containsString("反映打击报复"), containsString("鸡西市中级人民法院"), containsString("name=\"key\"")));

        browser(null)
                .formParams("receipt", receipt, "pin", pin, "by", "HANDLING", "text", "被停岗", "anonymous", "true")
                .post(TRACK)
                .then()
                .statusCode(201)
                .body(containsString("receipt-pin"))
                .body(containsString("黑龙江省高级人民法院"))
                .body(not(containsString(receipt)));
        // the first one's page says nothing of it: somebody may make its reporter show it
        browser(null)
                .formParams("receipt", receipt, "pin", pin)
                .post("/complaints/track")
                .then()
                .body(not(containsString("直接交上级机关办理")));
    }

    @Test
    void byLoginWhatIsWrongIsSaidAndWhatWasTypedStays() {
        var path = "/complaints/mine/" + first + "/retaliation";
        browser("citizen.wang").get("/complaints/mine/" + first).then().body(containsString("href=\"" + path + "\""));
        browser("citizen.wang").get(path).then().statusCode(200).body(containsString("action=\"" + path + "\""));

        browser("citizen.wang")
                .formParams("by", "OTHER", "organ", "没有这个单位", "text", "被停岗三个月", "anonymous", "true")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("被停岗三个月"))
                .body(containsString("href=\"#f-organ\""));
        browser("citizen.wang")
                .formParams("text", "", "anonymous", "true")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#f-text\""));
        browser("citizen.wang")
                .formParams("text", "被停岗", "anonymous", "false", "name", "王小明", "phone", "13900000000")
                .post(path)
                .then()
                .statusCode(201);
        browser("citizen.wang").get("/complaints/mine").then().body(containsString("受到打击报复："));
        browser("citizen.wang")
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("Report retaliation"));
    }

    @Test
    void nobodyElseComesToTheForm() {
        var path = "/complaints/mine/" + first + "/retaliation";
        browser("citizen.li").get(path).then().statusCode(404);
        browser("leader.jixi.court").get(path).then().statusCode(403);
        browser(null)
                .formParams("receipt", receipt, "pin", "000000".equals(pin) ? "111111" : "000000")
                .post(TRACK)
                .then()
                .statusCode(404);
    }

    @Test
    void officialsOfTheFirstSeeThatThereIsOneAndThoseOfTheReportWhichCameFirst() {
        String id = as("citizen.wang")
                .body(Map.of("text", "被停岗", "anonymous", true))
                .post("/api/v1/complaints/" + first + "/retaliation-reports")
                .path("id");

        browser("leader.jixi.court")
                .get("/complaints/" + first)
                .then()
                .statusCode(200)
                .body(containsString("反映人称因本件受到打击报复"))
                .body(not(containsString(id)));
        var token = TestTokens.of("leader.hlj", Map.of("organ", "FY230000", "roles", List.of("leader")));
        given().auth()
                .oauth2(token)
                .accept("text/html")
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(containsString("反映人称因先前的投诉受到打击报复"))
                .body(containsString(receipt))
                .body(not(containsString("/complaints/" + first)));
        given().auth()
                .oauth2(token)
                .accept("text/html")
                .get("/complaints")
                .then()
                .body(containsString("打击报复"));
    }

    private static RequestSpecification browser(String user) {
        return Api.browser(user).header("X-Mingjing-Client", UUID.randomUUID().toString());
    }
}
