package org.mingjing.complaints.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Taking back a decision on a person, and saying who it was, on the page of its complaint. */
@QuarkusTest
class DispositionCorrectionPagesTest {
    private static final String LEADER = "leader.jixi.court";
    private static final String POST = "执行局副局长";

    private String id;

    @BeforeEach
    void aComplaintInTheHandsOfAnOfficer() {
        Directory.seed();
        id = Api.file("citizen.wang");
        Api.toHandling(id);
    }

    @Test
    void aRowIsStruckOutOnThePageAndStaysToBeReadByOfficials() {
        conclude();
        var row = added();
        page(LEADER)
                .body(allOf(
                        containsString(row + "/strike"), containsString(row + "/correct"), containsString("未注明人员")));

        post("dispositions/" + row + "/strike", Map.of("version", "0", "reason", "登记到了别的投诉名下"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + id + "#dispositions"));

        page(LEADER)
                .body(allOf(
                        containsString("<s><strong>党纪政务处分</strong> · " + POST),
                        containsString("登记到了别的投诉名下"),
                        containsString("已划去"),
                        not(containsString("党纪政务处分 1 人")),
                        not(containsString(row + "/strike"))));
        page("supervisor.jixi")
                .body(allOf(containsString("已划去"), containsString(POST), not(containsString("/strike\""))));
        browser("leader.jiguan.court").get("/complaints/" + id).then().statusCode(404);
        browser("citizen.wang")
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(allOf(not(containsString(POST)), not(containsString("别的投诉名下"))));
        browser(LEADER).get("/complaints/dispositions").then().body(not(containsString("已划去")));
    }

    @Test
    void aCorrectionBeginsWithWhatWasWrittenAndComesBackAsTyped() {
        conclude();
        var row = added();
        page(LEADER)
                .body(containsString("id=\"correct-" + row + "-personRef\" name=\"personRef\" type=\"text\" value=\""
                        + POST + "\""));
        // who decided is called by its name, and stays what it was in the record
        page(LEADER)
                .body(containsString(
                        "id=\"correct-" + row + "-authority\" name=\"authority\" type=\"text\" value=\"鸡西市纪委监委\""));
        var wrong = Map.of(
                "version",
                "0",
                "kind",
                "ORGANISATIONAL",
                "authority",
                "鸡西中院党组",
                "decidedOn",
                "2018-01-01",
                "reason",
                "处理方式填错");

        post("dispositions/" + row + "/correct", wrong)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#correct-" + row + "-decidedOn\""),
                        containsString("鸡西中院党组"),
                        containsString("处理方式填错")));
        post("dispositions/" + row + "/strike", Map.of("version", "0"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#strike-" + row + "-reason\""));
        var right = new HashMap<>(wrong);
        right.put("decidedOn", Api.today());
        post("dispositions/" + row + "/correct", right).then().statusCode(303);
        post("dispositions/" + row + "/correct", right).then().statusCode(412).body(containsString("处理方式填错"));

        page(LEADER).body(allOf(containsString("已更正"), containsString("组织处理 1 人"), not(containsString("党纪政务处分 1 人"))));
    }

    @Test
    void aCorrectionThatLeavesTheNameOfWhoDecidedKeepsItsCode() {
        conclude();
        var row = added();
        var right = Map.of(
                "version",
                "0",
                "kind",
                "DISCIPLINARY",
                "personRef",
                POST,
                "authority",
                "鸡西市纪委监委",
                "document",
                "鸡纪决〔2018〕21号",
                "decidedOn",
                Api.today(),
                "reason",
                "补记文号");

        post("dispositions/" + row + "/correct", right).then().statusCode(303);

        Api.as(LEADER)
                .get("/api/v1/complaints/" + id + "/dispositions")
                .then()
                .body("items.find { it.document == '鸡纪决〔2018〕21号' }.authority", equalTo("JW230300"));
    }

    @Test
    void whoIsNamedOnThePageIsTakenFromThoseCounted() {
        conclude();
        page(LEADER).body(allOf(containsString("诫勉 2 人"), containsString("id=\"disposition-additional\"")));
        var named = Map.of("kind", "ADMONITION", "personRef", "法警队长", "authority", "鸡西中院党组", "decidedOn", Api.today());

        post("dispositions", named).then().statusCode(303);
        page(LEADER).body(allOf(containsString("诫勉 2 人"), containsString("还没有注明的：诫勉 1 人")));

        var more = new HashMap<>(named);
        more.put("additional", "true");
        post("dispositions", more).then().statusCode(303);
        page(LEADER).body(containsString("诫勉 3 人"));
    }

    @Test
    void theConclusionNamesSeveralAtOnceAndCountsTheOthers() {
        var form = concluding();
        form.put("person.1.kind", "DISCIPLINARY");
        form.put("person.1.personRef", POST);
        form.put("person.3.kind", "ADMONITION");
        form.put("person.3.personRef", "法警队长");
        form.put("person.3.decidedOn", Api.today());
        form.put("count.ADMONITION", "2");

        post("conclude", form).then().statusCode(303);

        page(LEADER)
                .body(allOf(
                        containsString(POST),
                        containsString("法警队长"),
                        containsString("党纪政务处分 1 人"),
                        containsString("诫勉 3 人"),
                        not(containsString("page."))));
    }

    @Test
    void aConclusionThatIsRefusedKeepsItsRowsAndBlamesTheRightOne() {
        var form = concluding();
        form.put("rows", "6");
        form.put("person.2.kind", "DISCIPLINARY");
        form.put("person.2.personRef", POST);
        form.put("person.5.personRef", "庭长");

        post("conclude", form)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#conclude-person.5.kind\""),
                        containsString("value=\"" + POST + "\""),
                        containsString("id=\"conclude-person.6.kind\"")));
        form.put("person.5.kind", "ADMONITION");
        form.put("person.5.decidedOn", "2018-01-01");
        post("conclude", form).then().statusCode(422).body(containsString("href=\"#conclude-person.5.decidedOn\""));
        form.remove("person.5.personRef");
        form.put("person.5.decidedOn", Api.today());
        post("conclude", form).then().statusCode(422).body(containsString("href=\"#conclude-person.5.personRef\""));
    }

    @Test
    void moreRowsComeWithoutAScriptAndWithAllThatWasTyped() {
        page(LEADER)
                .body(allOf(
                        containsString("id=\"conclude-person.3.kind\""),
                        not(containsString("id=\"conclude-person.4.kind\"")),
                        containsString("formaction=\"/complaints/" + id + "/dispositions/rows\"")));
        var form = concluding();
        form.put("rows", "3");
        form.put("person.1.personRef", POST);

        post("dispositions/rows", form)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("id=\"conclude-person.6.kind\""),
                        not(containsString("id=\"conclude-person.7.kind\"")),
                        containsString("value=\"" + POST + "\""),
                        containsString("查明超期未执行"),
                        not(containsString("error-summary"))));
        form.put("rows", "999");
        assertThat(post("dispositions/rows", form).asString()).doesNotContain("conclude-person.31.kind");
        browser("leader.jiguan.court")
                .formParams(form)
                .post("/complaints/" + id + "/dispositions/rows")
                .then()
                .statusCode(404);
    }

    private static Map<String, String> concluding() {
        return new HashMap<>(Map.of("version", "2", "outcome", "SUBSTANTIATED", "findings", "查明超期未执行"));
    }

    private void conclude() {
        Api.command(LEADER, id, "conclude", Api.conclusion()).then().statusCode(200);
    }

    private String added() {
        return Api.as(LEADER)
                .body(Map.of(
                        "kind", "DISCIPLINARY", "personRef", POST, "authority", "JW230300", "decidedOn", Api.today()))
                .post("/api/v1/complaints/" + id + "/dispositions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse page(String user) {
        return browser(user).get("/complaints/" + id).then().statusCode(200);
    }

    private Response post(String path, Map<String, String> form) {
        return browser(LEADER).formParams(form).post("/complaints/" + id + "/" + path);
    }
}
