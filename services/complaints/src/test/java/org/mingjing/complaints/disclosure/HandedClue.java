package org.mingjing.complaints.disclosure;

import static io.restassured.RestAssured.given;
import static org.mingjing.complaints.AdminSql.value;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** A clue made of a complaint, and what officers of the organ that got it do to know who gave it. */
public record HandedClue(String complaint, String id) {
    static final String OFFICER = "handler.jixi.discipline";
    static final String HANDLING_LEADER = "leader.jixi.court";

    /** Of a named complaint, with the discipline inspection of Jixi, which has said so. */
    public static HandedClue acknowledged() {
        var clue = sent(Disclosure.handled());
        clue.acknowledge();
        return clue;
    }

    public static HandedClue sent(String complaint) {
        return sent(complaint, "JW230300");
    }

    static HandedClue sent(String complaint, String organ) {
        return sent(Disclosure.HANDLER, complaint, organ);
    }

    static HandedClue sent(String by, String complaint, String organ) {
        Api.command(by, complaint, "refer", Map.of("target", "DISCIPLINE", "organ", organ, "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        return new HandedClue(
                complaint,
                value("select id from handover where complaint_id = '" + complaint
                        + "' order by sent_at desc, id desc limit 1"));
    }

    public void acknowledge() {
        acknowledge(0);
    }

    void acknowledge(long version) {
        answer("acknowledge", version, Map.of("receiptNumber", "鸡纪信〔2018〕21号"));
    }

    public void feedBack() {
        answer("feedback", 1, Map.of("result", "NO_CASE", "text", "未发现违纪事实"));
    }

    /** The leader of the organ that handed it over gives it to his own officer again. */
    void takeBack() {
        takenBack().then().statusCode(200);
    }

    Response takenBack() {
        return Api.command(
                HANDLING_LEADER, complaint, "assign", Map.of("handler", Disclosure.HANDLER, "department", "督察室"));
    }

    Response ask(RequestSpecification caller) {
        return caller.body(Disclosure.WHY).post("/api/v1/handovers/" + id + "/identity-requests");
    }

    /** Asked by the officer. */
    String asked() {
        return ask(Api.as(OFFICER)).then().statusCode(201).extract().path("id");
    }

    /** Asked by the officer and granted. */
    public String granted() {
        var request = asked();
        Disclosure.grant(Disclosure.CUSTODIAN, request).then().statusCode(200);
        return request;
    }

    Response reveal(RequestSpecification caller) {
        return caller.post("/api/v1/handovers/" + id + "/identity/reveal");
    }

    /** Somebody of that organ who is none of the demo people. */
    static RequestSpecification somebody(String staff, String organ, String region, String role) {
        var token = TestTokens.of(
                OFFICER,
                Map.of(
                        "sub",
                        staff,
                        "preferred_username",
                        staff,
                        "staff_no",
                        staff,
                        "organ",
                        organ,
                        "region",
                        region,
                        "roles",
                        List.of(role)));
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .auth()
                .oauth2(token);
    }

    static Scope person(String organ, String staff, String role, String region) {
        return Callers.overseeing(organ, region, staff, role);
    }

    private void answer(String verb, long version, Map<String, String> body) {
        Api.as(OFFICER)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/handovers/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }
}
