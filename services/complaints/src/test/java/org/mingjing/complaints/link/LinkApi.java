package org.mingjing.complaints.link;

import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.filing;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Links as the API makes them. */
final class LinkApi {
    static final String LEADER = "leader.jixi.court";

    private LinkApi() {}

    /** A complaint about that organ, with words that no other test uses unless they are the same. */
    static String filed(String user, String title, String text) {
        var body = filing("title", title);
        body.put("text", text);
        if (user == null) {
            body.put("anonymous", true);
            body.remove("reporter");
        }
        return as(user).body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String filed() {
        return filed("citizen.wang", "事项" + UUID.randomUUID(), UUID.randomUUID().toString());
    }

    static Response link(String user, String id, String other, String kind) {
        return link(user, id, Map.of("kind", kind, "other", other, "reason", "SAME_MATTER"), "\"0\"");
    }

    static Response link(String user, String id, Map<String, ?> body, String etag) {
        var request = as(user).body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/api/v1/complaints/" + id + "/links");
    }

    static Response unlink(String user, String id, String other) {
        return as(user).header("If-Match", "\"0\"")
                .body(Map.of("reason", "LINKED_BY_MISTAKE"))
                .post("/api/v1/complaints/" + id + "/links/" + other + "/remove");
    }

    static Response dismiss(String user, String id, String other) {
        return as(user).header("If-Match", "\"0\"")
                .body(Map.of("reason", "OTHER_MATTER"))
                .post("/api/v1/complaints/" + id + "/repeats/" + other + "/dismiss");
    }

    static Response links(String user, String id) {
        return as(user).get("/api/v1/complaints/" + id + "/links");
    }

    static Response repeats(String user, String id) {
        return as(user).get("/api/v1/complaints/" + id + "/repeats");
    }
}
