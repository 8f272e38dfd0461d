package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.test.TestTokens;

@GatewayTest
class ProxyTest {

    @ParameterizedTest
    @CsvSource({
        "/complaints/file, complaints",
        "/complaints, complaints",
        "/api/v1/complaints?limit=3&q=%E4%B8%AD, complaints",
        "/api/v1/complaint-categories, complaints",
        "/api/v1/dispositions, complaints",
        "/api/v1/operations/complaints/parked-events, complaints",
        "/supervision/problems, supervision",
        "/api/v1/problems, supervision",
        "/api/v1/organs, supervision",
        "/api/v1/operations/supervision/parked-events, supervision",
        "/auth/realms/mingjing/protocol/openid-connect/certs, keycloak",
        "/auth/resources/theme.css, keycloak"
    })
    void eachPathGoesToItsOwner(String path, String service) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin/master/console",
                "/auth/realms/master",
                "/auth",
                "/api/v1/complaintsX",
                "/api/v2/complaints",
                "/q/metrics",
                "/q/health",
                "/enforcement",
                "/complaintsX"
            })
    void whatBelongsToNobodyIsNotFound(String path) {
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints/../problems",
                "/complaints/%2e%2e/q/metrics",
                "/complaints//x",
                "/complaints/a%2Fb",
                "/complaints/%00",
                "/complaints/%74rack",
                "/complaints/trac%6B",
                "/complaints/trac%6b/",
                "/%63omplaints/track",
                "/api/v1/receipts/look%75p",
                "/api/v%31/receipts/lookup",
                "/complaints/on%2Dbehalf",
                "/complaints/a%5Fb",
                "/complaints/a%7eb",
                "/complaints/%5A",
                "/complaints/./track",
                "/complaints/track/.",
                "/complaints/track//",
                "//complaints/track",
                "/complaints/track;a=b",
                "/complaints/track%3Ba=b"
            })
    void disguisedPathsAreRefused(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            boolean forPrograms = path.startsWith("/api/");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue(forPrograms ? "application/problem+json" : "text/html;charset=UTF-8");
        }
    }

    @Test
    void otherEscapesGoThrough() {
        for (String path : new String[] {"/complaints/%E9%B8%A1%E8%A5%BF", "/complaints/a%20b", "/complaints/a%2Bb"}) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(200).body("uri", equalTo(path));
        }
    }

    @Test
    void bearerOfACallerIsPassedUnchanged() {
        String token = TestTokens.of("court-system");
        given().auth()
                .oauth2(token)
                .get("/api/v1/complaints")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void aTokenThatNobodySignedStopsAtTheDoor() {
        for (String token : new String[] {TestTokens.forged("handler.jixi"), TestTokens.expired("handler.jixi"), "x"}) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/complaints")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("status", equalTo(401));
        }
    }

    @Test
    void whatLooksLikeTheGatewayIsTakenOff() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-Mingjing-Client", "someone-else")
                .header("X-Mingjing-Scope", "INTERNAL")
                .header("X-Secret-Hop", "1")
                .header("Connection", "X-Secret-Hop")
                .cookie("lang", "en")
                .cookie("other", "1")
                .get("/api/v1/complaints")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo("localhost:8099"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-mingjing-client", matchesPattern("[0-9a-f]{32}"))
                .body("headers.cookie", equalTo("lang=en"))
                .body("headers", not(hasKey("x-mingjing-scope")))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("x-secret-hop")));
    }

    @Test
    void aServiceLeavesNothingInTheBrowserAndNamesNoInnerAddress() {
        given().get("/complaints/file")
                .then()
                .header("Set-Cookie", nullValue())
                .header("Location", equalTo("/complaints/made"));
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Request-Id", "court-2018-000001")
                .get("/api/v1/complaints")
                .then()
                .header("X-Request-Id", "court-2018-000001")
                .body("headers.x-request-id", equalTo("court-2018-000001"))
                .body("headers.traceparent", startsWith("00-" + trace + "-"))
                .body("headers.traceparent", not(containsString("00f067aa0ba902b7")));
    }

    @Test
    void aTraceBeginsWhereTheCallerHasNone() {
        given().header("traceparent", "nonsense")
                .header("X-Request-Id", "<script>")
                .get("/api/v1/complaints")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void aBodyBeyondItsPathsLimitIsRefusedEvenWithoutALength() throws Exception {
        byte[] large = new byte[200_000];
        given().body(large)
                .post("/api/v1/complaints/small")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        given().accept("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .body(large)
                .post("/complaints/small")
                .then()
                .statusCode(413)
                .body(containsString("data-back hidden>返回上一页</button>"));
        given().body(new byte[500])
                .post("/api/v1/complaints/small")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(500));
        given().body(large)
                .post("/api/v1/complaints/1/evidence")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(large.length));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest chunked = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/api/v1/complaints/small"))
                    .version(HttpClient.Version.HTTP_1_1)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                    .build();
            assertThat(client.send(chunked, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aBodyWaitsWhileTheTokenIsChecked() {
        given().auth()
                .oauth2(TestTokens.of("mingjing-loader"))
                .body(new byte[1_500_000])
                .post("/api/v1/complaints/import")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(1_500_000));
    }

    @Test
    void aServiceThatIsDownOrSilentIsSaidSo() {
        given().get("/api/v1/absent")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("title", equalTo("服务暂时不可用"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        given().get("/api/v1/complaints/slow").then().statusCode(504).body("status", equalTo(504));
        given().accept("text/html")
                .header("Accept-Language", "en")
                .get("/complaints/slow")
                .then()
                .statusCode(504)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("The service did not answer in time"))
                .body(containsString("href=\"/\""));
    }

    @Test
    void bareErrorsOfAServiceBecomePagesForPeopleOnly() {
        given().accept("text/html")
                .get("/complaints/status/404")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("没有找到"));
        given().accept("text/html")
                .get("/complaints/status/500")
                .then()
                .statusCode(500)
                .body(containsString("系统出现错误"));
        given().get("/api/v1/complaints/status/409")
                .then()
                .statusCode(409)
                .body("title", equalTo("said by the service"));
    }
}
