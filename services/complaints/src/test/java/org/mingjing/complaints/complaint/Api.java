package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.test.TestTokens;

/** The API as callers use it. */
public final class Api {
    private Api() {}

    /** A request of that person or system; null is nobody. */
    public static RequestSpecification as(String user) {
        var request = given().contentType(ContentType.JSON).accept(ContentType.JSON);
        return user == null ? request : request.auth().oauth2(TestTokens.of(user));
    }

    /** The browser of that person, which shows where an answer leads without going there; null is nobody. */
    public static RequestSpecification browser(String user) {
        var request = given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false);
        return user == null ? request : request.auth().oauth2(TestTokens.of(user));
    }

    /** A filing that is right in every way, about the court of Jiguan district; the court of Jixi handles it. */
    public static Map<String, Object> filing() {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", "COMPLAINT");
        body.put("channel", "ONLINE");
        body.put("enterpriseRelated", true);
        body.put("respondentOrgan", "FY230302");
        body.put("respondentOfficer", "张某");
        body.put("category", "G4-02");
        body.put("title", "执行案件长期无进展");
        body.put("text", "至今未见任何执行措施");
        body.put("anonymous", false);
        body.put("reporter", Map.of("name", "王小明", "phone", "13900000000"));
        return body;
    }

    /** The same with one field changed. */
    public static Map<String, Object> filing(String field, Object value) {
        var body = filing();
        body.put(field, value);
        return body;
    }

    /** Files it and gives the id. */
    public static String file(String user) {
        return as(user).body(filing())
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Does a command on the version that is there now. */
    public static Response command(String user, String id, String verb, Map<String, ?> body) {
        var etag = as(user).get("/api/v1/complaints/" + id).header("ETag");
        return command(user, id, verb, body, etag);
    }

    /** Does a command on that version. */
    public static Response command(String user, String id, String verb, Map<String, ?> body, String etag) {
        var request = as(user);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post("/api/v1/complaints/" + id + "/" + verb);
    }

    /** Brings it to the hands of handler.jixi.court. */
    public static void toHandling(String id) {
        command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        command("leader.jixi.court", id, "assign", Map.of("handler", "handler.jixi.court", "department", "督察室"))
                .then()
                .statusCode(200);
    }

    /** All that waits for that person, page by page. */
    public static List<Map<String, Object>> worklist(String user) {
        var items = new ArrayList<Map<String, Object>>();
        for (String next = ""; next != null; ) {
            var page = as(user).get("/api/v1/work-items?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.then().statusCode(200);
            items.addAll(page.<List<Map<String, Object>>>path("items"));
            next = page.path("next");
        }
        return items;
    }

    /** The day in China. */
    public static String today() {
        return BusinessTime.dayOf(Instant.now()).toString();
    }

    public static Map<String, Object> conclusion() {
        return Map.of(
                "outcome",
                "SUBSTANTIATED",
                "findings",
                "承办人超期未采取执行措施",
                "correction",
                "限期采取查控措施",
                "correctionDueDate",
                "2026-12-31",
                "dispositions",
                List.of(Map.of("kind", "ADMONITION", "count", 2), Map.of("kind", "HANDED_OVER", "personRef", "zhang")),
                "releasedFen",
                1_200_000);
    }
}
