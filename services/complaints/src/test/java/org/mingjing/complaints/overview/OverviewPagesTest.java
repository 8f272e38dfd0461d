package org.mingjing.complaints.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** The overview as a page. */
@QuarkusTest
class OverviewPagesTest {
    private static final String PATH = "/complaints/overview";

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        Api.file("citizen.wang");
    }

    @Test
    void filtersStayInTheFormAndInEveryLink() {
        var replied = Api.file("citizen.wang");
        Api.toHandling(replied);
        Api.command("handler.jixi.court", replied, "procedural-reply", Map.of("text", "正在办理"))
                .then()
                .statusCode(200);

        browser("supervisor.jixi")
                .get(PATH + "?category=G4-02&enterpriseRelated=true&by=CHANNEL")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<option value=\"G4-02\" selected>"),
                        containsString(
                                "href=\"/complaints?category=G4-02&amp;channel=ONLINE&amp;enterpriseRelated=true\""),
                        containsString("clock=PROCEDURAL_REPLY&amp;onTime="),
                        containsString("/complaints/overview/export?category=G4-02&amp;enterpriseRelated=true"),
                        containsString("name=\"by\" value=\"CHANNEL\"")));
    }

    @Test
    void organsAreNamedAndTheLinksCarryTheirCodes() {
        browser("leader.jixi.court")
                .queryParam("handlingOrgan", "鸡西市中级人民法院")
                .queryParam("respondentOrgan", "鸡冠法院")
                .queryParam("by", "HANDLING_ORGAN")
                .get(PATH)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("办理单位</label>"),
                        containsString("被反映单位</label>"),
                        containsString("value=\"鸡冠区人民法院\""),
                        containsString(
                                "<th scope=\"row\"><a href=\"/complaints?handlingOrgan=FY230300&amp;respondentOrgan=FY230302\">"
                                        + "鸡西市中级人民法院</a>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/export", "/complaints/export"})
    void anOrganThatThereIsNotIsRefused(String path) {
        browser("leader.jixi.court")
                .queryParam("respondentOrgan", "没有这个单位")
                .get(path)
                .then()
                .statusCode(422)
                .body(containsString("机构目录中没有机关 没有这个单位"));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void theTableIsByAnyDimension(Dimension dimension) {
        browser("leader.jixi.court")
                .get(PATH + "?by=" + dimension)
                .then()
                .statusCode(200)
                .body(allOf(containsString("<table class=\"numbers\">"), not(containsString("NOT_FOUND"))));
    }

    @Test
    void thePictureHasItsTable() {
        browser("leader.jixi.court")
                .get(PATH)
                .then()
                .body(allOf(
                        containsString("<figure class=\"plot\""),
                        containsString("/assets/plots.js"),
                        containsString("<th scope=\"row\">20")));
    }

    @Test
    void theTilesReadAsWords() {
        browser("leader.jixi.court")
                .get(PATH)
                .then()
                .body(allOf(
                        containsString("按期率</span>"), containsString(">已办结</span>"), containsString(">受处理人员</span>")));
        browser("leader.jixi.court")
                .header("Accept-Language", "en")
                .get(PATH)
                .then()
                .body(allOf(containsString(" in time</span>"), not(containsString(": in time"))));
    }

    @Test
    void whereNothingIsCountedThereIsAWayOut() {
        browser("leader.jixi.court")
                .get(PATH + "?filedFrom=1999-01-01&filedTo=1999-12-31")
                .then()
                .statusCode(200)
                .body(allOf(containsString("class=\"empty\""), not(containsString("<figure"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/export", "/complaints/export"})
    void privatePersonsGetNone(String path) {
        browser("citizen.wang").get(path).then().statusCode(403);
        given().accept("*/*").get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH + "/export", "/complaints/export"})
    void aWorkbookIsSavedFromThePage(String path) {
        browser("supervisor.jixi")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"));
    }
}
