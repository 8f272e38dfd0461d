package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.supervision.problem.LedgerClient.OPINION;
import static org.mingjing.supervision.problem.LedgerClient.SUBMISSION;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;

/** What is asked wrongly or too late is refused and changes nothing. */
@SupervisionTest
class ProblemRefusalTest {

    @Test
    void aForbiddenCommandNamesWhatIsAllowed() {
        var problem = LedgerClient.registered().notified();

        as("supervisor.jixi")
                .act(problem.id(), "sign-off", OPINION)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("state", equalTo("NOTIFIED"))
                .body("allowed", contains("submit"))
                .body("traceId", notNullValue());
    }

    @Test
    void aStaleVersionIsRefusedAndChangesNothing() {
        var problem = LedgerClient.registered().notified();

        as("handler.jiguan.court")
                .act(problem.id(), problem.etag(), "submit", SUBMISSION)
                .then()
                .statusCode(412);
        as("handler.jiguan.court")
                .act(problem.id(), null, "submit", SUBMISSION)
                .then()
                .statusCode(428);
        as("handler.jiguan.court").get(problem.id()).then().body("status", equalTo("NOTIFIED"));
    }

    @Test
    void theSameKeyTwiceIsOneProblem() {
        var key = UUID.randomUUID().toString();
        var body = problem("FY230302", "INSPECTION");
        var first = as("supervisor.jixi")
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/problems");
        var second = as("supervisor.jixi")
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/problems");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.header("Location")).isEqualTo("/api/v1/problems/" + first.path("id"));
        var other = new HashMap<>(body);
        other.put("title", "另一件");
        as("supervisor.jixi")
                .request()
                .header("Idempotency-Key", key)
                .body(other)
                .post("/api/v1/problems")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsMissingIsNamed() {
        as("supervisor.jixi")
                .request()
                .body(Map.of("organ", "FY230302", "source", "INSPECTION", "category", "G4-01", "description", "x"))
                .post("/api/v1/problems")
                .then()
                .statusCode(400)
                .body("errors.field", contains("title"));
        as("supervisor.jixi")
                .request()
                .body("{\"organ\": ")
                .post("/api/v1/problems")
                .then()
                .statusCode(400);
    }

    @Test
    void anOrganOrCategoryThatThereIsNotIsRefused() {
        as("supervisor.jixi")
                .request()
                .body(problem("FY999999", "INSPECTION"))
                .post("/api/v1/problems")
                .then()
                .statusCode(422)
                .body("errors.field", contains("organ"));
        var body = new HashMap<>(problem("FY230302", "INSPECTION"));
        body.put("category", "G6-99");
        as("supervisor.jixi")
                .request()
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/problems")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("The catalogue has no category G6-99"));
    }
}
