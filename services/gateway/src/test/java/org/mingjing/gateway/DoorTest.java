package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.test.TestTokens;

@GatewayTest
class DoorTest {

    @Test
    void pagesCarryTheSecurityHeaders() {
        for (String path : new String[] {"/", "/complaints/file", "/nowhere"}) {
            given().accept("text/html")
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("script-src 'self'; style-src 'self'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Permissions-Policy", containsString("geolocation=()"))
                    .header("Cache-Control", containsString("no-store"))
                    .header("X-Request-Id", notNullValue())
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void assetsAreCachedAndRevalidatedByTheirContent() {
        for (String path : new String[] {"/assets/mingjing.css", "/assets/lib/htmx.min.js", "/assets/mark.svg"}) {
            String etag = given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("public, max-age="))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", etag).get(path).then().statusCode(304);
        }
        given().header("Accept-Encoding", "gzip")
                .get("/assets/mingjing.css")
                .then()
                .header("Content-Encoding", "gzip");
        given().get("/assets/mingjing.css").then().contentType("text/css;charset=UTF-8");
        given().get("/assets/").then().statusCode(404);
        given().get("/assets/none.css").then().statusCode(404);
    }

    @Test
    void keycloakKeepsItsOwnPolicy() {
        given().get("/auth/resources/x.css").then().statusCode(200).header("Content-Security-Policy", nullValue());
    }

    @Test
    void theChosenLanguageIsKeptInACookieAndTheAddressIsClean() {
        given().redirects()
                .follow(false)
                .get("/complaints/file?step=2&lang=en")
                .then()
                .statusCode(303)
                .header("Location", "/complaints/file?step=2")
                .header("Set-Cookie", containsString("lang=en; Max-Age=31536000; "))
                .header("Set-Cookie", containsString("SameSite=Lax"));
        given().get("/complaints/file?lang=xx").then().statusCode(200).header("Set-Cookie", nullValue());
        given().cookie("lang", "en").accept("text/html").get("/nowhere").then().body(containsString("Not found"));
        given().accept("text/html").get("/nowhere").then().body(containsString("没有找到"));
    }

    @Test
    void programsGetProblemsAndPeoplePages() {
        given().header("Accept-Language", "en-GB,zh;q=0.5")
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not found"))
                .body("instance", equalTo("/api/v1/nowhere"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        given().accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("href=\"/complaints/file\""))
                .body(containsString("href=\"/\""));
        given().post("/api/v1/work-items").then().statusCode(405);
    }

    @Test
    void guessingReceiptsIsSlowedDownWithTheTimeToWait() {
        Response last = null;
        for (int i = 0; i < 4; i++) {
            last = given().body("{}").contentType("application/json").post("/api/v1/receipts/lookup");
        }
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("status", equalTo(429));
        given().accept("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/complaints/track")
                .then()
                .statusCode(429)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("操作过于频繁"));
        given().accept("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/complaints/track/")
                .then()
                .statusCode(429);
        // reading is not guessing, and a system has a bucket of its own
        given().get("/complaints/track").then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.of("court-system"))
                .body("{}")
                .post("/api/v1/receipts/lookup")
                .then()
                .statusCode(200);
    }

    @Test
    void pagePostsMustComeFromOurPages() {
        assertThat(post("/complaints/x", Map.of())).isEqualTo(403);
        assertThat(post("/complaints/x", Map.of("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(post("/complaints/x", Map.of("Origin", "null"))).isEqualTo(403);
        assertThat(post("/complaints/x", Map.of("Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(post("/complaints/x", Map.of("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(post("/complaints/x", Map.of("Sec-Fetch-Site", "cross-site", "Origin", "http://localhost:8099")))
                .isEqualTo(403);
        assertThat(post("/complaints/x", Map.of("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(200);
        assertThat(post("/complaints/x", Map.of("Sec-Fetch-Site", "none"))).isEqualTo(200);
        assertThat(post("/complaints/x", Map.of("Origin", "http://localhost:8099")))
                .isEqualTo(200);
        // programs bring no cookie, so nobody can borrow it
        assertThat(post("/api/v1/complaints", Map.of())).isEqualTo(200);
        assertThat(post("/api/v1/complaints", Map.of("Cookie", "q_session=x"))).isEqualTo(403);
        assertThat(post(
                        "/api/v1/complaints",
                        Map.of("Cookie", "q_session=x", "Authorization", "Bearer " + TestTokens.of("court-system"))))
                .isEqualTo(200);
    }

    private static int post(String path, Map<String, String> headers) {
        return given().headers(headers)
                .contentType("application/x-www-form-urlencoded")
                .body("a=b")
                .post(path)
                .statusCode();
    }
}
