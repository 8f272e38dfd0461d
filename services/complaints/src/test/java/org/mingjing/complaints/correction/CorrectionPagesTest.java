package org.mingjing.complaints.correction;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.correction.Corrected.INTAKE;
import static org.mingjing.complaints.correction.Corrected.LEADER;
import static org.mingjing.complaints.correction.Corrected.REPORTER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Correcting from the page of a complaint, and what its reporter reads of it. */
@QuarkusTest
class CorrectionPagesTest {
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void theFormHasWhatItIsChosenAndSaysWhatWouldChange() {
        var id = Api.file(REPORTER);

        page(INTAKE, id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("更正登记信息"),
                        containsString("<option value=\"COMPLAINT\" selected>"),
                        containsString("<option value=\"G4-02\" selected>"),
                        containsString("受理或不予受理告知"),
                        not(containsString("更正被反映单位"))));
        page("supervisor.jixi", id).then().body(not(containsString("更正登记信息")));

        send(INTAKE, id, "correct", "kind=PETITION&category=G4-02&enterpriseRelated=true&groundCode=")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#correct-groundCode\">"),
                        containsString("<option value=\"PETITION\" selected>")));
        send(INTAKE, id, "correct", "kind=PETITION&category=G4-02&enterpriseRelated=true&groundCode=TEXT_SHOWS")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + id + "?done=correct"));

        browser(REPORTER)
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<s>投诉</s> → <strong>信访</strong>"),
                        containsString("您写的标题、内容和材料没有改动"),
                        containsString("登记信息有更正，请核对"),
                        containsString("更正了登记的类型或者类别")));
    }

    @Test
    void theReportFormOfABusinessEnvironmentEventIsAskedForAtItsFields() {
        var id = Api.file(REPORTER);
        var kind = "kind=BUSINESS_ENVIRONMENT&category=G4-04&enterpriseRelated=true&groundCode=TEXT_SHOWS";

        send(LEADER, id, "correct", kind)
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#correct-businessEvent\">"));
        send(LEADER, id, "correct", kind + "&decidingUnit=FY&requested=a&measure=NONE")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#correct-measure\">"),
                        containsString("<a href=\"#correct-harmedName\">")));
        send(LEADER, id, "correct", kind + "&ofReporter=true&decidingUnit=FY&requested=a&measure=FREEZE&amount=1.50")
                .then()
                .statusCode(303);
        page(LEADER, id).then().body(containsString("由办理机关更正类型时按反映的内容填写"));
    }

    @Test
    void whoWouldHandleItIsSaidBeforeAndWhoHasToStandAsideIsToldAfterwards() {
        var id = Api.file(REPORTER);

        send(LEADER, id, "correct-respondent/preview", "respondentOrgan=FY230303&groundCode=")
                .then()
                .statusCode(200)
                .body(containsString("更正后仍由 鸡西市中级人民法院 办理"));
        send(LEADER, id, "correct-respondent/preview", "respondentOrgan=FY230300&groundCode=FOUND_OUT")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("转由 黑龙江省高级人民法院 办理"), containsString("<option value=\"FOUND_OUT\" selected>")));
        send(LEADER, id, "correct-respondent/preview", "respondentOrgan=FY230302")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#correct-respondent-respondentOrgan\">"));
        send(INTAKE, id, "correct-respondent/preview", "respondentOrgan=FY230303")
                .then()
                .statusCode(403);

        send(LEADER, id, "correct-respondent", "respondentOrgan=FY230300&groundCode=FOUND_OUT")
                .then()
                .statusCode(200)
                .body(allOf(containsString("已更正，本机关回避"), not(containsString("执行案件长期无进展"))));
        page(LEADER, id).then().statusCode(404);
    }

    private static Response page(String user, String id) {
        return browser(user).get("/complaints/" + id);
    }

    private static Response send(String user, String id, String form, String values) {
        return browser(user).body("version=0&" + values).post("/complaints/" + id + "/" + form);
    }
}
