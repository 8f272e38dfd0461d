package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.file;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;

/** Lists over the API: pages, filters, and what is wrong with them. */
@QuarkusTest
class ComplaintListTest {
    private static final String PATH = "/api/v1/complaints";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aListIsPagedWithoutLossAndEndsWithoutNext() {
        for (int i = 0; i < 3; i++) {
            file("enterprise.longjiang");
        }
        var user = "enterprise.longjiang";
        var all = as(user).get(PATH + "?limit=200").then().extract().<List<String>>path("items.id");
        var first = as(user).get(PATH + "?limit=2");
        var paged = new ArrayList<>(first.<List<String>>path("items.id"));
        for (String next = first.path("next"); next != null; ) {
            var page = as(user).get(PATH + "?limit=2&cursor=" + next);
            paged.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "cursor=%21%21", "sort=name", "status=NOWHERE", "filedFrom=yesterday"})
    void aWrongFilterIsRefused(String parameter) {
        as("leader.jixi.court").get(PATH + "?" + parameter).then().statusCode(oneOf(400, 404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterpriseRelated=yes",
                "onTime=1",
                "concluded=TRUE",
                "substantiated=ja",
                "released=0",
                "satisfied=on",
                "retaliation=x",
                "linked=no"
            })
    void whatIsNeitherYesNorNoIsRefusedNamingWhatItMayBe(String parameter) {
        var name = parameter.substring(0, parameter.indexOf('='));

        as("leader.jixi.court")
                .get(PATH + "?" + parameter)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(name))
                .body("errors[0].message", endsWith("[true, false]"));
        as("leader.jixi.court")
                .accept("text/html")
                .get("/complaints?" + parameter)
                .then()
                .statusCode(400);
    }

    @Test
    void filtersNarrowTheList() {
        file("citizen.wang");
        var base = PATH + "?respondentOrgan=FY230302&category=G4-02&kind=COMPLAINT&channel=ONLINE&region=2303"
                + "&enterpriseRelated=true&status=FILED&filedFrom=2018-01-01";

        as("leader.jixi.court").get(base).then().statusCode(200).body("items", not(hasSize(0)));
        as("leader.jixi.court").get(base + "&filedTo=2018-01-02").then().body("items", hasSize(0));
        as("leader.jixi.court").get(base + "&outcome=UNFOUNDED").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "concluded, true, false",
        "substantiated, true, false",
        "released, true, false",
        "aspect=SPEED&satisfied, true, false",
        "aspect=CLEANNESS&satisfied, false, true",
    })
    void whatCameOfItNarrowsTheList(String parameter, String with, String without) {
        var id = file("citizen.wang");
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "conclude", Api.conclusion());
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "已办结"));
        Api.command("citizen.wang", id, "rate", Map.of("speed", 4, "attitude", 5, "result", 3, "cleanness", 3))
                .then()
                .statusCode(200);
        var newest = PATH + "?limit=200&sort=-filedAt&respondentOrgan=FY230302&" + parameter + "=";

        as("leader.jixi.court").get(newest + with).then().statusCode(200).body("items.id", hasItem(id));
        as("leader.jixi.court").get(newest + without).then().statusCode(200).body("items.id", not(hasItem(id)));
    }
}
