package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mingjing.supervision.problem.LedgerClient.NOTICE;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.supervision.SupervisionTest;

/** 回避: nobody supervises his own organ; a problem of the committee of Jixi is not for its own supervisor. */
@SupervisionTest
class RecusalTest {

    private static final String OWN = "ZF230300";
    private static final String SUPERVISOR_OF_JIXI = """
            {"kind": "PERSON", "organ": "ZF230300", "region": "2303", "roles": ["supervisor", "auditor"]}
            """;
    private static final String SUPERVISOR_OF_THE_PROVINCE = """
            {"kind": "PERSON", "organ": "ZF230000", "region": "23", "roles": ["supervisor"]}
            """;

    @Test
    void theOwnSupervisorFindsItNowhere() {
        var problem = as("supervisor.hlj").register(problem(OWN, "INSPECTION"));
        var id = problem.id().toString();

        as("supervisor.jixi").get(problem.id()).then().statusCode(404);
        for (var list : new String[] {"/api/v1/problems?limit=200", "/api/v1/work-items?limit=200"}) {
            as("supervisor.jixi").request().get(list).then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?organ=" + OWN)
                .then()
                .body("items.size()", equalTo(0));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems/overview?organ=" + OWN)
                .then()
                .body("total.count", equalTo(0));
        for (var view : new String[] {"timeline", "timeline/verify"}) {
            as("supervisor.jixi")
                    .request()
                    .get("/api/v1/problems/{id}/" + view, id)
                    .then()
                    .statusCode(404);
        }
        as("supervisor.hlj").get(problem.id()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notify", "return", "sign-off", "recheck", "fix-on-the-spot"})
    void theOwnSupervisorTakesNoCommandOnIt(String command) {
        var problem = as("supervisor.hlj").register(problem(OWN, "INSPECTION"));
        Map<String, ?> body =
                switch (command) {
                    case "notify" -> Map.of("demand", "x");
                    case "return" -> Map.of("reason", "x");
                    case "sign-off" -> Map.of("opinion", "x");
                    case "recheck" -> Map.of("ok", true, "findings", "x");
                    default -> Map.of("evidence", "x");
                };

        as("supervisor.jixi")
                .act(problem.id(), problem.etag(), command, body)
                .then()
                .statusCode(404);
        as("supervisor.hlj").get(problem.id()).then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void theOwnSupervisorRegistersNothingAgainstTheOwnOrgan() {
        as("supervisor.jixi")
                .request()
                .body(problem(OWN, "INSPECTION"))
                .post("/api/v1/problems")
                .then()
                .statusCode(403);
    }

    @Test
    void theDatabaseItselfShowsTheOwnSupervisorNothing() throws SQLException {
        var problem = as("supervisor.hlj").register(problem(OWN, "INSPECTION"));
        as("supervisor.hlj").act(problem.id(), "notify", NOTICE).then().statusCode(200);
        var row = "problem where id = '" + problem.id() + "'";
        var notes = "problem_note where problem_id = '" + problem.id() + "'";
        var entries = "timeline where aggregate_id = '" + problem.id() + "'";

        for (var from : new String[] {row, notes, entries}) {
            assertThat(LedgerRows.visible(SUPERVISOR_OF_JIXI, from)).as(from).isZero();
            assertThat(LedgerRows.visible(SUPERVISOR_OF_THE_PROVINCE, from))
                    .as(from)
                    .isPositive();
        }
        assertThat(LedgerRows.changed(
                        SUPERVISOR_OF_JIXI, "update problem set title = 'x' where id = '" + problem.id() + "'"))
                .isZero();
    }
}
