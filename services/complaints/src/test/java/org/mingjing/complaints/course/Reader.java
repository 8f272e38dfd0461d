package org.mingjing.complaints.course;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.receipt.ReceiptResource;

/** Somebody who looks at one complaint by login: as JSON, as a line of his list, as a page. */
record Reader(String token, String id, String page) {
    /** The complaint as the API gives it. */
    Map<String, Object> complaint() {
        return get("/api/v1/complaints/" + id, ContentType.JSON).path("$");
    }

    /** The date, the light and the days that his list shows of it. */
    List<Object> line(LocalDate filedOn) {
        var list = "/api/v1/complaints?limit=200&filedFrom=" + filedOn + "&filedTo=" + filedOn;
        Map<String, Object> line = get(list, ContentType.JSON).path("items.find { it.id == '" + id + "' }");
        return List.of(line.get("id"), text(line, "dueAt"), text(line, "light"), text(line, "daysLeft"));
    }

    /** His page of it. */
    String html() {
        return get(page, ContentType.HTML).asString();
    }

    private Response get(String path, ContentType type) {
        return given().auth()
                .oauth2(token)
                .accept(type)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static String text(Map<String, Object> line, String field) {
        return String.valueOf(line.get(field));
    }

    /** Somebody who has receipt and PIN. */
    record Holder(String receipt, String pin) {
        Map<String, Object> complaint() {
            return given().contentType(ContentType.JSON)
                    .header(ReceiptResource.CLIENT, "walk")
                    .body(Map.of("receipt", receipt, "pin", pin))
                    .post("/api/v1/receipts/lookup")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("complaint");
        }

        String html() {
            return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .accept(ContentType.HTML)
                    .header(ReceiptResource.CLIENT, "walk")
                    .formParam("receipt", receipt)
                    .formParam("pin", pin)
                    .post("/complaints/track")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }
}
