package org.mingjing.complaints.retaliation;

import static io.restassured.RestAssured.given;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.filing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** Reporting retaliation as callers do it, after a complaint about the court of Jiguan. */
final class RetaliationApi {
    static final String WORDS = "投诉后第三天被停岗";
    static final String LEADER = "leader.jixi.court";

    private RetaliationApi() {}

    /** A complaint about the court of Jiguan, which the court of Jixi handles. */
    static Response first() {
        Directory.seed();
        return as("citizen.wang").body(filing()).post("/api/v1/complaints");
    }

    /** What opens a complaint without a login. */
    static Map<String, Object> key(Response filed) {
        return Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin"));
    }

    /** Somebody of the court of the province. */
    static RequestSpecification province(String role) {
        var token = TestTokens.of("leader.hlj", Map.of("organ", "FY230000", "roles", List.of(role)));
        return given().auth().oauth2(token).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    static Response report(String user, String first, Map<String, ?> body) {
        return as(user).body(body).post("/api/v1/complaints/" + first + "/retaliation-reports");
    }

    static Response byReceipt(Map<String, Object> key, Map<String, ?> body, String once) {
        var request = as(null).header("X-Mingjing-Client", UUID.randomUUID().toString());
        if (once != null) {
            request.header("Idempotency-Key", once);
        }
        return request.body(Map.of("receipt", key.get("receipt"), "pin", key.get("pin"), "report", body))
                .post("/api/v1/receipts/retaliation");
    }

    static Response lookUp(Response filed) {
        return as(null).body(key(filed)).post("/api/v1/receipts/lookup");
    }

    static Map<String, Object> named(Map<String, Object> body) {
        var named = new LinkedHashMap<>(body);
        named.put("anonymous", false);
        named.put("reporter", Map.of("name", "王小明", "phone", "13900000000"));
        return named;
    }

    static Map<String, Object> anonymousFiling() {
        var body = filing("anonymous", true);
        body.remove("reporter");
        return body;
    }
}
