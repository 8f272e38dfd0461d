package org.mingjing.complaints.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.filing.Walk.html;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** What the receipt that the pages gave opens, and what a login does. */
@QuarkusTest
class AfterFilingTest {
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt-number\">([^<]+)<");

    private static final Pattern PIN = Pattern.compile("id=\"receipt-pin\">([0-9]{6})<");

    private static final Map<String, String> STORY = Map.of("title", "执行案件长期无进展", "text", "至今未见任何执行措施");

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void aWrongPinIsSaidAndTheLockToo() {
        Response receipt = Walk.toTheCheck(null, null, false, STORY).send(List.of());
        String number = first(RECEIPT, receipt);
        String wrong = "000000".equals(first(PIN, receipt)) ? "111111" : "000000";

        assertThat(html(track(number, wrong, 404))).contains("请核对后再试", number).doesNotContain(wrong);
        for (int i = 0; i < 4; i++) {
            track(number, wrong, 404);
        }
        assertThat(track(number, first(PIN, receipt), 423).header("Retry-After"))
                .isNotNull();
    }

    @Test
    void ratingWithAMarkMissingKeepsTheStatusPage() {
        Response receipt = Walk.toTheCheck(null, null, false, STORY).send(List.of());

        Response refused = given().header("X-Mingjing-Client", UUID.randomUUID())
                .formParam("receipt", first(RECEIPT, receipt))
                .formParam("pin", first(PIN, receipt))
                .formParam("speed", "5")
                .post("/complaints/track/rate");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(html(refused)).contains("执行案件长期无进展", "role=\"alert\"");
    }

    @Test
    void oneSeesOnesOwnAndAnotherDoesNot() {
        String id = Api.file("citizen.wang");

        assertThat(html(page("citizen.wang", "/complaints/mine", 200))).contains("/complaints/mine/" + id);
        assertThat(html(page("citizen.wang", "/complaints/mine/" + id, 200))).contains("执行案件长期无进展");
        assertThat(html(page("citizen.li", "/complaints/mine", 200))).doesNotContain(id);
        page("citizen.li", "/complaints/mine/" + id, 404);
        page("handler.jixi.court", "/complaints/mine", 403);
        given().accept("text/html").get("/complaints/mine").then().statusCode(401);
    }

    private static Response page(String user, String path, int status) {
        Response page =
                given().accept("text/html").auth().oauth2(TestTokens.of(user)).get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        return page;
    }

    private static Response track(String receipt, String pin, int status) {
        Response page = given().accept("text/html")
                .header("X-Mingjing-Client", UUID.randomUUID())
                .formParam("receipt", receipt)
                .formParam("pin", pin)
                .post("/complaints/track");
        assertThat(page.statusCode()).as(html(page)).isEqualTo(status);
        return page;
    }

    private static String first(Pattern pattern, Response page) {
        var match = pattern.matcher(html(page));
        assertThat(match.find()).as(html(page)).isTrue();
        return match.group(1);
    }
}
