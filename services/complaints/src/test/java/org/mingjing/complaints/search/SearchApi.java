package org.mingjing.complaints.search;

import static org.mingjing.complaints.complaint.Api.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.Api;

/** Filing what is looked for, and looking for it, as the API does. */
final class SearchApi {
    static final String PATH = "/api/v1/complaints/search";
    static final String LEADER = "leader.jixi.court";

    private SearchApi() {}

    static String file(String user, String title, String text) {
        var filing = Api.filing("title", title);
        filing.put("text", text);
        return filed(user, filing);
    }

    static String filed(String user, Map<String, Object> filing) {
        return as(user).body(filing)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response search(String user, Map<String, Object> request) {
        return as(user).body(request).post(PATH);
    }

    static List<String> found(String user, String looked) {
        return search(user, Map.of("q", looked, "limit", 200))
                .then()
                .statusCode(200)
                .extract()
                .path("items.complaint.id");
    }
}
