package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.supervision.SupervisionTest;

/** The ledger as lists, numbers and worklists. */
@SupervisionTest
class ProblemListTest {

    @Test
    void theListIsFilteredAndPaged() {
        LedgerClient.registered();
        LedgerClient.registered();
        LedgerClient.registered().notified();

        var first = as("supervisor.jixi").request().get("/api/v1/problems?status=REGISTERED&limit=1");
        first.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        as("supervisor.jixi")
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/problems?status=REGISTERED&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.path("items[0].id"))));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?organ=FY230302&source=INSPECTION&region=2303&category=G4-01&status=NOTIFIED")
                .then()
                .body("items.status", everyItem(equalTo("NOTIFIED")));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?light=RED")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=LOST",
                "light=BLUE",
                "year=18",
                "demo=maybe",
                "onTheSpot=1",
                "limit=0",
                "limit=201",
                "cursor=x"
            })
    void aFilterThatMakesNoSenseIsRefused(String query) {
        as("supervisor.jixi").request().get("/api/v1/problems?" + query).then().statusCode(400);
    }

    @Test
    void aFilterThatNobodyKnowsIsRefusedByItsNameAndOneThatMayRepeatRepeats() {
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?regoin=2303")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("regoin"));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?status=REGISTERED&status=NOTIFIED&limit=1")
                .then()
                .statusCode(200);
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems/overview?region=2303&region=23")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("region"));
    }

    @Test
    void eachCountOpensItsRecords() {
        LedgerClient.registered();
        LedgerClient.registered().notified();

        var overview = as("supervisor.hlj").request().get("/api/v1/problems/overview");

        overview.then().statusCode(200);
        List<Map<String, Object>> counts = overview.path("byStatus");
        assertThat(counts).isNotEmpty();
        counts.forEach(count -> assertThat(records((String) count.get("href")))
                .as("records behind %s", count.get("href"))
                .isEqualTo(((Number) count.get("count")).intValue()));
        List<Map<String, Object>> regions = overview.path("byRegion");
        regions.forEach(count ->
                assertThat(records((String) count.get("href"))).isEqualTo(((Number) count.get("count")).intValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY230302", "鸡西市鸡冠区人民法院", "鸡冠区法院", "鸡冠区"})
    void theOrganIsFoundByCodeNameAndPartOfTheName(String organ) {
        var problem = LedgerClient.registered();

        as("supervisor.jixi")
                .request()
                .queryParam("organ", organ)
                .get("/api/v1/problems")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(problem.id().toString()))
                .body("items.organ", everyItem(equalTo("FY230302")));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?organ=没有这个机关")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void severalStatesAreAskedForTogether() {
        LedgerClient.registered();
        LedgerClient.registered().notified();

        for (var query : List.of("status=REGISTERED&status=NOTIFIED", "status=REGISTERED,NOTIFIED")) {
            List<String> states = as("supervisor.jixi")
                    .request()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/problems?limit=200&" + query)
                    .path("items.status");
            assertThat(states).contains("REGISTERED", "NOTIFIED").doesNotContain("SUBMITTED", "SIGNED_OFF");
        }
    }

    @Test
    void aNarrowedOverviewOpensTheSameNarrowedLists() {
        LedgerClient.registered();
        LedgerClient.registered().submitted();

        var overview = as("supervisor.hlj")
                .request()
                .get("/api/v1/problems/overview?status=SUBMITTED&organ=FY230302&demo=false");

        for (var figure : List.of("total", "selfCheckSignedOff", "onTheSpot", "byStatus[0]", "byLight[2]")) {
            assertThat(records(overview.path(figure + ".href")))
                    .as(figure)
                    .isEqualTo(overview.<Integer>path(figure + ".count"));
        }
    }

    @Test
    void theWorklistHoldsWhatThisPersonCanDo() {
        var problem = LedgerClient.registered().notified();

        as("handler.jiguan.court")
                .request()
                .get("/api/v1/work-items?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(problem.id().toString()))
                .body("items.nextCommand", everyItem(equalTo("submit")))
                .body("counts.green", notNullValue());
        as("handler.harbin.police").request().get("/api/v1/work-items").then().body("items", empty());
        as("citizen.wang").request().get("/api/v1/work-items").then().body("items", empty());
    }

    private static int records(String href) {
        var found = 0;
        String cursor = null;
        do {
            var request = as("supervisor.hlj").request().queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.urlEncodingEnabled(false).get(href);
            page.then().statusCode(200);
            found += page.<List<?>>path("items").size();
            cursor = page.path("next");
        } while (cursor != null);
        return found;
    }
}
