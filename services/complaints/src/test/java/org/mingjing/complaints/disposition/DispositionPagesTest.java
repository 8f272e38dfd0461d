package org.mingjing.complaints.disposition;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Decisions on persons on the page of their complaint and in the list. */
@QuarkusTest
class DispositionPagesTest {
    private static final String LEADER = "leader.jixi.court";

    private String id;

    @BeforeEach
    void aConcludedComplaint() {
        Directory.seed();
        id = Api.file("citizen.wang");
        Api.toHandling(id);
        Api.command(LEADER, id, "conclude", Api.conclusion()).then().statusCode(200);
    }

    @Test
    void aPersonIsWrittenDownOnThePageOnceAndStandsInTheList() {
        var key = UUID.randomUUID().toString();
        var form = Map.of(
                "key",
                key,
                "kind",
                "DISCIPLINARY",
                "personRef",
                "执行局副局长",
                "authority",
                "JW230300",
                "decidedOn",
                today());

        for (int times = 0; times < 2; times++) {
            post(form).then().statusCode(303).header("Location", endsWith("/complaints/" + id + "#dispositions"));
        }

        browser(LEADER)
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("执行局副局长"),
                        containsString("鸡西市纪委监委"),
                        containsString("党纪政务处分 1 人"),
                        containsString("登记处理决定"),
                        not(containsString("page."))));
        browser(LEADER)
                .get("/complaints/dispositions?kind=DISCIPLINARY")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(allOf(containsString("执行局副局长"), containsString("鸡西市纪委监委")));
    }

    @Test
    void theFormComesBackAsTyped() {
        post(Map.of("key", "k1", "kind", "ADMONITION", "authority", "鸡西中院党组", "decidedOn", "2018-01-01"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("鸡西中院党组"),
                        containsString("href=\"#disposition-decidedOn\""),
                        containsString("value=\"k1\"")));
        post(Map.of("kind", "ADMONITION"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#disposition-authority\""));
    }

    @Test
    void whoOnlyWatchesReadsWithoutAForm() {
        post(Map.of("kind", "ADMONITION", "personRef", "法警队长", "authority", "鸡西中院党组", "decidedOn", today()))
                .then()
                .statusCode(303);

        browser("supervisor.jixi")
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(containsString("法警队长"))
                .body(not(containsString("disposition-authority")));
        browser("leader.jiguan.court").get("/complaints/" + id).then().statusCode(404);
        browser("citizen.wang")
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("法警队长")));
    }

    private Response post(Map<String, String> form) {
        return browser(LEADER).formParams(form).post("/complaints/" + id + "/dispositions");
    }

    private static String today() {
        return BusinessTime.dayOf(Instant.now()).toString();
    }
}
