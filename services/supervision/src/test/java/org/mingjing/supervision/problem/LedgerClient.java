package org.mingjing.supervision.problem;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.mingjing.test.TestTokens;

/** The ledger's API as a person of the demo uses it. */
record LedgerClient(String user) {

    static final Map<String, Object> NOTICE = Map.of("demand", "逐案清理，建立分案提醒");
    static final Map<String, Object> SUBMISSION =
            Map.of("evidence", "37 件已全部分案", "rootCause", "靠人工登记", "mechanism", "《随机分案办法》");
    static final Map<String, Object> OPINION = Map.of("opinion", "抽查 10 件属实");

    static LedgerClient as(String user) {
        return new LedgerClient(user);
    }

    /** A problem of the court of Jiguan, entered by the supervisor of Jixi. */
    static Opened registered() {
        return as("supervisor.jixi").register(problem("FY230302", "INSPECTION"));
    }

    static Map<String, Object> problem(String organ, String source) {
        return Map.of(
                "organ", organ,
                "source", source,
                "category", "G4-01",
                "title", "立案后超期不分案",
                "description", "抽查执行案件，37 件立案后 30 日未分案。");
    }

    RequestSpecification request() {
        return given().auth().oauth2(TestTokens.of(user)).contentType(ContentType.JSON);
    }

    Opened register(Map<String, Object> body) {
        var answer = request().body(body).post("/api/v1/problems");
        answer.then().statusCode(201);
        return new Opened(UUID.fromString(answer.path("id")), answer.header("ETag"), answer.path("number"));
    }

    Response get(UUID id) {
        return request().get("/api/v1/problems/{id}", id);
    }

    Response act(UUID id, String etag, String command, Map<String, ?> body) {
        var request = request().body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/api/v1/problems/{id}/{command}", id, command);
    }

    /** Takes a command on the problem as it is now. */
    Response act(UUID id, String command, Map<String, ?> body) {
        return act(id, get(id).header("ETag"), command, body);
    }

    /** A problem as it was answered. */
    record Opened(UUID id, String etag, String number) {

        Opened notified() {
            as("supervisor.jixi").act(id, "notify", NOTICE).then().statusCode(200);
            return this;
        }

        Opened submitted() {
            notified();
            as("handler.jiguan.court").act(id, "submit", SUBMISSION).then().statusCode(200);
            return this;
        }

        Opened signedOff() {
            submitted();
            as("supervisor.jixi").act(id, "sign-off", OPINION).then().statusCode(200);
            return this;
        }
    }
}
