package org.mingjing.complaints.business;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.importing.Loader;
import org.mingjing.test.TestTokens;

/** Every number is that of its rows. */
@QuarkusTest
class BusinessStatisticsTest {
    private static final String API = "/api/v1/complaints/business-environment";
    private static final String LEADER = "leader.harbin.police";
    private static final String NARROW = "?respondentOrgan=GA230102&filedFrom=2018-05-01&filedTo=2018-06-30";

    private static boolean taken;

    @BeforeEach
    void fourReportsOfWhichThreeWereConcluded() {
        Directory.seed();
        if (taken) {
            return;
        }
        report("2018-05-03T10:00:00+08:00", "FREEZE", 10);
        report("2018-05-20T23:30:00+08:00", "FREEZE", 20);
        report("2018-06-04T08:00:00+08:00", "SHUTDOWN", 45);
        report("2018-06-05T08:00:00+08:00", "FINE", null);
        taken = true;
    }

    @Test
    void daysAreCountedFromFilingToConclusion() {
        Api.as(LEADER)
                .get(API + "/statistics" + NARROW)
                .then()
                .statusCode(200)
                .body("total.reports", equalTo(4))
                .body("total.concluded", equalTo(3))
                .body("total.medianDays", equalTo(20.0f))
                .body("total.meanDays", equalTo(25.0f))
                .body("byOrgan.key", contains("GA230102"))
                .body("byOrgan[0].label", equalTo("哈尔滨市公安局道里分局"))
                .body("byHandlingOrgan.key", contains("GA230100"))
                .body("byHandlingOrgan.label", contains("哈尔滨市公安局"))
                .body("byHandlingOrgan.reports", contains(4))
                .body("byRegion.key", contains("230102"))
                .body("byMonth.key", contains("2018-05", "2018-06"))
                .body("byMonth.medianDays", contains(15.0f, 45.0f))
                .body("byMeasure.key", contains("FREEZE", "SHUTDOWN", "FINE"))
                .body("byMeasure.reports", contains(2, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"byOrgan", "byHandlingOrgan", "byRegion", "byMonth", "byMeasure"})
    void eachNumberOpensItsRowsAndTheRowsGiveTheNumbers(String table) {
        List<Map<String, Object>> figures =
                Api.as(LEADER).get(API + "/statistics?filedFrom=2018-05-02").path(table);

        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(rows(figure.get("reportsHref").toString())).hasSize((Integer) figure.get("reports"));
            var concluded = rows(figure.get("concludedHref").toString());
            assertThat(concluded).hasSize((Integer) figure.get("concluded"));
            if (!concluded.isEmpty()) {
                var mean = concluded.stream()
                        .mapToLong(BusinessStatisticsTest::days)
                        .average()
                        .orElseThrow();
                assertThat(((Number) figure.get("meanDays")).doubleValue()).isEqualTo(Math.round(mean * 10) / 10.0);
            }
        });
    }

    @Test
    void thePageShowsTheNumbersAndTheListsBehindThem() {
        var page = page(LEADER, "/complaints/business-environment" + NARROW, 200);

        assertThat(page)
                .contains("哈尔滨市公安局道里分局", "冻结", "2018-05", "20.0", "25.0")
                .contains("<th scope=\"col\">办理单位</th>", "handlingOrgan=GA230100")
                .contains("/complaints/business-environment/list?respondentOrgan=GA230102");
        assertThat(page(LEADER, "/complaints/business-environment/list" + NARROW + "&concluded=true", 200))
                .contains("执行案件长期无进展", "href=\"/complaints/");
    }

    @Test
    void thePicturesHaveTheirTablesAndTheExportItsFilters() {
        assertThat(page(LEADER, "/complaints/business-environment" + NARROW, 200))
                .contains("/assets/plots.js", "data-plot=\"columns\"", "data-plot=\"bars\"")
                .contains("<h2>各月被反映件数与办结件数</h2>", "<h2>各措施办结天数</h2>", ">15.0</a>")
                .contains("/complaints/business-environment/export?respondentOrgan=GA230102&amp;filedFrom=2018-05-01"
                        + "&amp;filedTo=2018-06-30\" download");
        assertThat(page(LEADER, "/complaints/business-environment?filedTo=2018-01-31&concluded=true", 200))
                .contains("class=\"empty\"", "name=\"concluded\" value=\"true\"")
                .doesNotContain("<figure");
    }

    @Test
    void organsAreNamedOnThePageAndOneThatThereIsNotIsSaid() {
        assertThat(page(LEADER, "/complaints/business-environment?handlingOrgan=哈尔滨市公安局&measure=&region=", 200))
                .contains("value=\"哈尔滨市公安局\"", "/list?handlingOrgan=GA230100");
        assertThat(page(LEADER, "/complaints/business-environment?respondentOrgan=没有这个单位", 422))
                .contains("机构目录中没有机关 没有这个单位");
    }

    @ParameterizedTest
    @CsvSource({"filedFrom, yesterday", "concluded, yes"})
    void aWrongDayOrWordIsSaid(String name, String value) {
        Api.as(LEADER)
                .get(API + "/statistics?" + name + "=" + value)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(name));
        page(LEADER, "/complaints/business-environment?" + name + "=" + value, 400);
    }

    @Test
    void theWrongPersonGetsNothing() {
        for (var path : List.of(API + "/statistics", API)) {
            Api.as("citizen.wang").get(path).then().statusCode(403);
            Api.as(null).get(path).then().statusCode(401);
            Api.as("mingjing-loader").get(path).then().statusCode(403);
        }
        page("citizen.wang", "/complaints/business-environment", 403);
        // neither the organ complained about nor a stranger finds a row behind the numbers
        for (var user : List.of("leader.daoli.police", "leader.jixi.court")) {
            Api.as(user)
                    .get(API + "/statistics" + NARROW)
                    .then()
                    .statusCode(200)
                    .body("total.reports", equalTo(0));
            Api.as(user).get(API + NARROW).then().statusCode(200).body("items", hasSize(0));
        }
    }

    private static void report(String filedAt, String measure, Integer days) {
        var filing = Events.filing("measure", measure);
        filing.put("respondentOrgan", "GA230102");
        var history = new ArrayList<Map<String, Object>>();
        if (days != null) {
            history.add(step("accept", filedAt, 1, null));
            history.add(step("assign", filedAt, 2, Map.of("handler", "handler.harbin.police", "department", "督察室")));
            history.add(step("conclude", filedAt, days, Map.of("outcome", "UNFOUNDED", "findings", "查明")));
        }
        Loader.take(filing, filedAt, history);
    }

    private static Map<String, Object> step(String command, String filedAt, int days, Map<String, Object> body) {
        var step = new LinkedHashMap<String, Object>();
        step.put("command", command);
        step.put("at", OffsetDateTime.parse(filedAt).plusDays(days).toString());
        step.put("actor", "handler.harbin.police");
        if (body != null) {
            step.put("body", body);
        }
        return step;
    }

    private static List<String> rows(String href) {
        return Api.as(LEADER).get(href + "&limit=200").path("items.id");
    }

    private static long days(String id) {
        var complaint = Api.as(LEADER).get("/api/v1/complaints/" + id);
        return ChronoUnit.DAYS.between(
                LocalDate.parse(complaint.<String>path("filedAt").substring(0, 10)),
                LocalDate.parse(complaint.<String>path("conclusion.at").substring(0, 10)));
    }

    private static String page(String user, String path, int status) {
        var page =
                given().accept("text/html").auth().oauth2(TestTokens.of(user)).get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        return page.asString();
    }
}
