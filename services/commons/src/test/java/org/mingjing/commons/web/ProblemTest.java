package org.mingjing.commons.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.test.TestTokens;

@QuarkusTest
@SampleTest
class ProblemTest {
    private static final String THINGS = "/api/v1/things";

    @Test
    void constraintsNameEachFieldInTheCallersLanguage() {
        post("{\"name\":\" \",\"parts\":[{\"name\":\"a\"},{\"name\":\"\"}]}", "zh-CN")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", equalTo("请求有误"))
                .body("status", equalTo(400))
                .body("instance", equalTo(THINGS))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("errors.field", hasItems("name", "parts[1].name"))
                .body("errors.message", hasItem("不能为空"));
        post("{\"name\":\"" + "x".repeat(21) + "\"}", "en-GB,en;q=0.9")
                .statusCode(400)
                .body("errors[0].message", equalTo("The length must be between 0 and 20"));
    }

    @Test
    void theLanguageCookieWinsOverTheHeader() {
        handler()
                .cookie("lang", "en")
                .header("Accept-Language", "zh")
                .get(THINGS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
    }

    @Test
    void malformedJsonNamesLineAndColumnAndDoesNotQuoteTheBody() {
        post("{\"name\": \"geheim\",\n  \"colour\" }", "en")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].message", containsString("line 2"))
                .body(not(containsString("geheim")));
        post("", "en").statusCode(400).contentType("application/problem+json");
        post("[1]", "en").statusCode(400).contentType("application/problem+json");
        post("null", "en").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void unknownFieldsAndValuesNameWhatIsKnown() {
        post("{\"nmae\":\"x\"}", "en")
                .statusCode(400)
                .body("errors[0].field", equalTo("nmae"))
                .body("errors[0].message", containsString("amount, colour, name, parts"));
        post("{\"name\":\"x\",\"colour\":\"GREEN\"}", "en")
                .statusCode(400)
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].message", containsString("RED, BLUE"));
        post("{\"name\":\"x\",\"amount\":\"many\"}", "en")
                .statusCode(400)
                .body("errors[0].field", equalTo("amount"))
                .body("errors[0].message", containsString("Integer"));
    }

    @Test
    void whatNoTextCanHoldIsRefusedAtItsFieldWhereverItStands() {
        post("{\"name\":\"a\\u0000b\"}", "zh")
                .statusCode(400)
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].message", containsString("控制字符"));
        post("{\"name\":\"x\",\"parts\":[{\"name\":\"a\"},{\"name\":\"\\u0000\"}]}", "en")
                .statusCode(400)
                .body("errors[0].field", equalTo("parts[1].name"))
                .body("errors[0].message", containsString("control character"));
        var thing = THINGS + "/" + UUID.randomUUID();
        handler()
                .urlEncodingEnabled(false)
                .post(thing + "/rename?name=a%00b")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("name"));
        handler().urlEncodingEnabled(false).get(THINGS + "/a%00b").then().statusCode(400);
        handler().urlEncodingEnabled(false).get(THINGS + "?colour=%00").then().statusCode(400);
    }

    @Test
    void aServicesOwnRuleSpeaksBothLanguages() {
        post("{\"name\":\"x\",\"colour\":\"BLUE\"}", "zh").statusCode(422).body("errors[0].message", equalTo("颜色不合适"));
        post("{\"name\":\"x\",\"colour\":\"BLUE\"}", "en")
                .statusCode(422)
                .body("errors[0].message", equalTo("The colour does not suit"));
    }

    @Test
    void aForbiddenCommandNamesStateAndWhatIsAllowed() {
        handler()
                .post(THINGS + "/" + UUID.randomUUID() + "/close")
                .then()
                .statusCode(409)
                .body("state", equalTo("OPEN"))
                .body("allowed", hasItems("rename", "paint"))
                .body("detail", containsString("rename, paint"));
    }

    @Test
    void noTokenAndBadTokensAre401() {
        for (String token :
                new String[] {null, TestTokens.forged("handler.jixi"), TestTokens.expired("handler.jixi"), "x"}) {
            RequestSpecification request = given().contentType(ContentType.JSON).body("{\"name\":\"x\"}");
            (token == null ? request : request.auth().oauth2(token))
                    .post(THINGS)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer")
                    .body("title", equalTo("请先登录"));
        }
    }

    @Test
    void aBadTokenIs401WhereNoneIsNeededToo() {
        given().auth()
                .oauth2(TestTokens.forged("handler.jixi"))
                .get(THINGS)
                .then()
                .statusCode(401);
    }

    @Test
    void aMissingRoleIs403() {
        given().auth()
                .oauth2(TestTokens.of("citizen.wang"))
                .contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .post(THINGS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void whatHttpItselfRefusesIsAProblemToo() {
        handler().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        handler().get("/elsewhere").then().statusCode(404).contentType("application/problem+json");
        handler().get(THINGS + "/no-uuid").then().statusCode(404).contentType("application/problem+json");
        handler().delete(THINGS).then().statusCode(405).contentType("application/problem+json");
        handler().accept("image/png").get(THINGS).then().statusCode(406).contentType("application/problem+json");
        handler()
                .contentType("text/plain")
                .body("x")
                .post(THINGS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    /** By hand: the server answers at the header already, and a client that goes on sending only sees the closed door. */
    @Test
    void aBodyThatIsTooLargeIs413() throws IOException {
        String head = """
                POST /api/v1/things HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Authorization: Bearer %s
                Content-Length: 27262976

                """.formatted(TestTokens.of("handler.jixi")).replace("\n", "\r\n");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            List<String> lines = answer.lines().toList();
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("HTTP/1.1 413 "))
                    .anyMatch(line -> line.equals("content-type: application/problem+json"))
                    .anyMatch(line -> line.contains("\"title\":\"内容过大\""));
        }
    }

    @Test
    void aFaultOfOursSaysNothingAboutOurInsides() {
        handler()
                .get(THINGS + "/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("traceId", notNullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void lockedSaysWhenToComeBack() {
        handler().get(THINGS + "/locked").then().statusCode(423).header("Retry-After", "900");
    }

    private static ValidatableResponse post(String body, String language) {
        return handler()
                .contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(body)
                .post(THINGS)
                .then();
    }

    private static RequestSpecification handler() {
        return given().auth().oauth2(TestTokens.of("handler.jixi"));
    }
}
