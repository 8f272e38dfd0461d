package org.mingjing.complaints.correction;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.complaints.complaint.Api;

/** Correcting what was registered, as callers do. */
final class Corrected {
    static final String INTAKE = "intake.jixi.court";
    static final String LEADER = "leader.jixi.court";
    static final String REPORTER = "citizen.wang";

    private Corrected() {}

    static Response correct(String user, String id, String field, Object value) {
        var body = new HashMap<String, Object>(Map.of("groundCode", "TEXT_SHOWS"));
        body.put(field, value);
        return Api.command(user, id, "correct", body);
    }

    static Response respondent(String user, String id, String organ) {
        return Api.command(user, id, "correct-respondent", about(organ));
    }

    static Map<String, String> about(String organ) {
        return Map.of("groundCode", "FOUND_OUT", "respondentOrgan", organ);
    }

    /** A complaint about that organ. */
    static String fileAbout(String organ) {
        return Api.as(REPORTER)
                .body(Api.filing("respondentOrgan", organ))
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
