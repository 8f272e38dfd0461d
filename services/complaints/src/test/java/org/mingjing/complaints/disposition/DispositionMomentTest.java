package org.mingjing.complaints.disposition;

import static org.mingjing.complaints.Meanwhile.becoming;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** The complaint moves on at the very moment at which somebody writes down or corrects who was dealt with. */
@QuarkusTest
class DispositionMomentTest {
    private static final String HANDLER = "handler.jixi.court";

    private String id;

    @BeforeEach
    void aConclusion() {
        Directory.seed();
        id = Api.file("citizen.wang");
        Api.toHandling(id);
        command(HANDLER, id, "conclude", Api.conclusion()).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"handling_organ, FY230000, 404", "handler, somebody.else, 403", "status, HANDLING, 409"})
    void whatTheComplaintBecomesWhileARowIsWrittenDecides(String column, String value, int status) throws SQLException {
        String row = as(HANDLER).get(path()).path("items[0].id");

        for (var answer : during(becoming(id, column, value), this::added, () -> struck(row))) {
            answer.then().statusCode(status);
        }
    }

    private Response added() {
        return as(HANDLER)
                .body(Map.of("kind", "DISCIPLINARY", "authority", "JW230300", "decidedOn", Api.today()))
                .post(path());
    }

    private Response struck(String row) {
        return as(HANDLER)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "没有作出过"))
                .post(path() + "/" + row + "/strike");
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/dispositions";
    }
}
