package org.mingjing.complaints.disclosure;

import static org.mingjing.complaints.AdminSql.execute;

import io.restassured.response.Response;
import java.util.Map;
import org.mingjing.complaints.complaint.Api;

/** Asking, deciding and looking as callers do it. */
public final class Disclosure {
    public static final String HANDLER = "handler.jixi.court";
    public static final String CUSTODIAN = "custodian.jixi";
    static final String REQUESTS = "/api/v1/identity-requests";
    static final Map<String, String> WHY = Map.of("ground", "VERIFY_IN_PERSON", "reason", "需要当面核对付款凭证原件");

    private Disclosure() {}

    /** A named complaint in the hands of handler.jixi.court. */
    public static String handled() {
        var id = Api.file("citizen.wang");
        Api.toHandling(id);
        return id;
    }

    static Response ask(String user, String complaint) {
        return Api.as(user).body(WHY).post("/api/v1/complaints/" + complaint + "/identity-requests");
    }

    /** Asked by the handler. */
    public static String asked(String complaint) {
        return ask(HANDLER, complaint).then().statusCode(201).extract().path("id");
    }

    static Response grant(String user, String request) {
        return Api.as(user).header("If-Match", "\"0\"").post(REQUESTS + "/" + request + "/grant");
    }

    static Response deny(String user, String request) {
        return Api.as(user)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "站内消息即可"))
                .post(REQUESTS + "/" + request + "/deny");
    }

    /** Asked by the handler and granted. */
    public static String granted(String complaint) {
        var request = asked(complaint);
        grant(CUSTODIAN, request).then().statusCode(200);
        return request;
    }

    public static Response reveal(String user, String complaint) {
        return Api.as(user).post("/api/v1/complaints/" + complaint + "/identity/reveal");
    }

    /** Puts the end of a request into the past. */
    static void expire(String request) {
        execute("update identity_request set expires_at = now() - interval '1 minute' where id = '" + request + "'");
    }
}
