package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.conclusion;
import static org.mingjing.complaints.complaint.Api.filing;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** Each form of the officials' page that has fields: what is refused comes back as it was left. */
@QuarkusTest
class CommandFormsTest {
    private static final String LEADER = "leader.jixi.court";
    private static final String TYPED = "我写了很久的话";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest(name = "{0}: {1} is missing, {2} stays")
    @CsvSource({
        "decline, groundCode, reason",
        "decline, remedy, reason",
        "designate, organ, reason",
        "assign, handler, department",
        "refer, target, reason",
        "suspend, groundCode, reason",
        "suspend, until, reason",
        "conclude, outcome, findings",
    })
    void whatIsMissingIsSaidAtItsFieldAndTheRestStays(String verb, String missing, String kept) {
        var id = readyFor(verb);

        post(id, verb, Map.of("version", version(id), kept, TYPED))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("class=\"error-summary\" role=\"alert\" tabindex=\"-1\""),
                        containsString("<a href=\"#" + verb + "-" + missing + "\">"),
                        containsString("id=\"" + verb + "-" + missing + "-error\""),
                        containsString(TYPED)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"raise, reason", "extend, notice", "progress, text", "procedural-reply, text", "reply, text"})
    void whatIsTooLongStaysInItsField(String verb, String field) {
        var id = readyFor(verb);
        var tooLong = TYPED.repeat(3000);

        post(id, verb, Map.of("version", version(id), field, tooLong))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#" + verb + "-" + field + "\">"),
                        containsString(">" + tooLong + "</textarea>")));
        post(id, verb, Map.of("version", version(id), field, " "))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#" + verb + "-" + field + "\">"));
    }

    /** A petition, since only that can be extended, in a state that offers the command. */
    private static String readyFor(String verb) {
        String id = as("citizen.wang")
                .body(filing("kind", "PETITION"))
                .post("/api/v1/complaints")
                .path("id");
        switch (verb) {
            case "decline", "designate", "raise" -> {
                // as it was filed
            }
            case "assign", "refer" -> command(LEADER, id, "accept", null).then().statusCode(200);
            case "reply" -> {
                toHandling(id);
                command(LEADER, id, "conclude", conclusion()).then().statusCode(200);
            }
            default -> toHandling(id);
        }
        return id;
    }

    private static Response post(String id, String verb, Map<String, String> form) {
        return given().auth()
                .oauth2(TestTokens.of(LEADER))
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false)
                .formParams(form)
                .post("/complaints/{id}/{verb}", id, verb);
    }

    private static String version(String id) {
        return as(LEADER).get("/api/v1/complaints/" + id).header("ETag").replace("\"", "");
    }
}
