package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Every number opens as many rows as it says. */
@QuarkusTest
class OverviewTest {
    private static final String LEADER = "leader.jixi.court";
    /** Nothing changes while these tests run, and lists are long after others. */
    private static final Map<String, Integer> READ = new HashMap<>();

    private static boolean filed;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void someComplaintsOneOfThemConcluded() {
        Directory.seed();
        if (filed) {
            return;
        }
        Api.file("citizen.wang");
        var id = Api.file("citizen.wang");
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "conclude", Api.conclusion())
                .then()
                .statusCode(200);
        filed = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byStatus",
                "byOrgan",
                "byHandlingOrgan",
                "byRegion",
                "byCategoryGroup",
                "byCategory",
                "byChannel",
                "byKind",
                "byEnterprise",
                "byOutcome",
                "byMonth",
                "dispositions"
            })
    void eachTallyOpensItsRows(String group) {
        List<Map<String, Object>> tallies = overview().path(group);

        assertThat(tallies).isNotEmpty().allSatisfy(tally -> {
            assertThat(rows(tally.get("href").toString())).isEqualTo(((Number) tally.get("count")).intValue());
            assertThat(tally.get("label").toString()).isNotBlank();
        });
    }

    @Test
    void theTotalAndThePeopleDealtWithOpenTheirRows() {
        for (var one : List.of("total", "dealtWith")) {
            Map<String, Object> tally = overview().path(one);
            assertThat(rows(tally.get("href").toString())).isEqualTo(((Number) tally.get("count")).intValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=COMPLAINT",
                "kind=REPORT",
                "status=CONCLUDED",
                "channel=ONLINE",
                "outcome=SUBSTANTIATED",
                "enterpriseRelated=true",
                "clock=RESULT&onTime=true"
            })
    void narrowedPeopleDealtWithOpenTheSameNarrowedRows(String narrowing) {
        var overview = Api.as(LEADER).get("/api/v1/complaints/overview?" + narrowing);
        List<Map<String, Object>> dispositions = overview.path("dispositions");
        Map<String, Object> dealtWith = overview.path("dealtWith");

        assertThat(rows(dealtWith.get("href").toString())).isEqualTo(((Number) dealtWith.get("count")).intValue());
        assertThat(dispositions)
                .allSatisfy(one ->
                        assertThat(rows(one.get("href").toString())).isEqualTo(((Number) one.get("count")).intValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category=G4-02&filedFrom=2018-01-01&filedTo=2100-12-31",
                "channel=ONLINE&region=2303",
                "kind=COMPLAINT&enterpriseRelated=true&filedFrom=2018-01-15"
            })
    void whatWhoeverOverseesTheProvinceNarrowsOpensItsRows(String narrowing) {
        var overview = Api.as("supervisor.hlj").get("/api/v1/complaints/overview?" + narrowing);
        List<Map<String, Object>> lines = new ArrayList<>(overview.<List<Map<String, Object>>>path("byStatus"));
        lines.add(overview.path("byHandlingOrgan[0]"));
        lines.add(overview.path("byRegion[0]"));
        lines.add(overview.path("total"));

        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(
                        rows("supervisor.hlj", (String) line.get("href")))
                .isEqualTo(((Number) line.get("count")).intValue()));
    }

    @Test
    void theSharesOfThePublicClocksOpenTheirRows() {
        List<Map<String, Object>> clocks = overview().path("clocks");

        assertThat(clocks).hasSize(2).allSatisfy(clock -> {
            assertThat(rows(clock.get("metHref").toString())).isEqualTo(((Number) clock.get("met")).intValue());
            assertThat(rows(clock.get("missedHref").toString())).isEqualTo(((Number) clock.get("missed")).intValue());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "byOrgan, filedFrom=2018-01-01",
        "byHandlingOrgan, filedFrom=2018-01-01",
        "byOrgan, region=2303&category=G4-02&kind=COMPLAINT&channel=ONLINE&enterpriseRelated=true&filedFrom=2018-01-01",
        "byOrgan, filedFrom=2020-02-11&filedTo=2100-03-20",
        "byHandlingOrgan, filedFrom=2020-02-11&filedTo=2100-03-20",
        "byOrgan, kind=COMPLAINT",
        "byHandlingOrgan, kind=COMPLAINT",
    })
    void everyNumberOfALineOpensItsRows(String dimension, String filter) {
        var overview = Api.as(LEADER).get("/api/v1/complaints/overview?" + filter);
        Map<String, String> opens = overview.path("opens");
        Map<String, Object> line = overview.path(dimension + "[0]");
        Map<String, Integer> numbers = overview.path(dimension + "[0].numbers");

        assertThat(opens).containsKeys("concluded", "substantiated", "proceduralMissed", "satisfiedResult", "released");
        opens.forEach((number, narrowing) -> assertThat(
                        narrowing.isEmpty()
                                ? rows((String) line.get("href"))
                                : rows(line.get("href") + "&" + narrowing))
                .as(number)
                .isEqualTo(numbers.get(number)));
        assertThat(rows((String) line.get("dispositionsHref")))
                .isEqualTo(numbers.get("criticised")
                        + numbers.get("admonished")
                        + numbers.get("organisational")
                        + numbers.get("disciplined")
                        + numbers.get("handedOver"));
    }

    @Test
    void whatWasSubstantiatedReleasedAndJudgedOpensItsRows() {
        var overview = overview();
        List<Map<String, Object>> parts = new ArrayList<>(overview.<List<Map<String, Object>>>path("satisfaction"));
        parts.add(overview.path("substantiated"));

        assertThat(parts).hasSize(5).allSatisfy(part -> {
            assertThat(rows(part.get("metHref").toString())).isEqualTo(((Number) part.get("met")).intValue());
            assertThat(rows(part.get("missedHref").toString())).isEqualTo(((Number) part.get("missed")).intValue());
        });
        assertThat(rows(overview.path("released.href"))).isEqualTo(overview.<Integer>path("released.count"));
        assertThat(overview.<Number>path("releasedFen").longValue()).isPositive();
    }

    @Test
    void handedOverPeopleAreOneRowEach() {
        Api.as(LEADER)
                .get("/api/v1/dispositions?kind=HANDED_OVER")
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)))
                .body("items.kindLabel", hasItem("移送"));
    }

    @Test
    void privatePersonsGetNoCounts() {
        Api.as("citizen.wang").get("/api/v1/complaints/overview").then().statusCode(403);
        Api.as("citizen.wang").get("/api/v1/dispositions").then().statusCode(403);
    }

    private static Response overview() {
        var response = Api.as(LEADER).get("/api/v1/complaints/overview");
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private static int rows(String href) {
        return rows(LEADER, href);
    }

    private static int rows(String user, String href) {
        return READ.computeIfAbsent(user + " " + href, any -> read(user, href));
    }

    private static int read(String user, String href) {
        var joined = href + (href.contains("?") ? "&" : "?") + "limit=200";
        var page = Api.as(user).get(joined);
        var rows = page.<List<Object>>path("items.id").size();
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = Api.as(user).get(joined + "&cursor=" + next);
            rows += page.<List<Object>>path("items.id").size();
        }
        return rows;
    }
}
