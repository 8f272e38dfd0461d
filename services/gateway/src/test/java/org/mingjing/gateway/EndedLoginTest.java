package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

/** A login ends while its owner is away: whoever looks is led to it, whoever sent something is told that it did not arrive. */
@GatewayTest
class EndedLoginTest {
    @Test
    void aPageThatNeedsALoginLeadsThere() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/complaints/status/401")
                .then()
                .statusCode(303)
                .header("Location", "/login?to=%2Fcomplaints%2Fstatus%2F401");
        given().accept("text/html")
                .header("HX-Request", "true")
                .get("/complaints/status/401")
                .then()
                .statusCode(401)
                .header("HX-Redirect", startsWith("/login?to="));
        given().get("/api/v1/complaints/status/401").then().statusCode(401);
    }

    @Test
    void whoSentSomethingAfterTheLoginEndedIsToldThatItDidNotArrive() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("text", "an hour's work")
                .post("/complaints/status/401")
                .then()
                .statusCode(401)
                .body(containsString("内容没有提交"))
                .body(containsString("href=\"/login\""));
    }
}
