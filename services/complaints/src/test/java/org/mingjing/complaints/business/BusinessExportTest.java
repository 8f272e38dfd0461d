package org.mingjing.complaints.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.export.Workbook;
import org.mingjing.complaints.importing.Loader;

/** The statistics as a workbook: the numbers of the page, for who may count, and written down. */
@QuarkusTest
class BusinessExportTest {
    private static final String API = "/api/v1/complaints/business-environment";
    private static final String EXPORT = API + "/export";
    private static final String PAGE = "/complaints/business-environment/export";
    private static final String LEADER = "leader.jixi.court";
    /** A period in which nothing else is filed. */
    private static final String NARROW =
            "?respondentOrgan=FY230302&measure=SHUTDOWN&filedFrom=2018-11-01&filedTo=2018-12-31";

    private static boolean taken;

    @BeforeEach
    void twoReports() {
        Directory.seed();
        if (!taken) {
            Loader.take(Events.filing("measure", "SHUTDOWN"), "2018-11-05T10:00:00+08:00", List.of());
            Loader.take(Events.filing("measure", "SHUTDOWN"), "2018-12-05T10:00:00+08:00", concluded());
            taken = true;
        }
    }

    @Test
    void itHasASheetForEachTableAndNamesItsFilters() throws IOException {
        var sheets = Workbook.of(LEADER, EXPORT + NARROW);

        assertThat(sheets.keySet()).containsExactly("说明", "合计", "被反映单位", "办理单位", "地区", "采取的措施", "收件月份");
        assertThat(sheets.get("说明").toString())
                .contains("影响营商环境（案）事件统计", "鸡西市中级人民法院 负责人", "导出时间")
                .contains("被反映单位, 鸡冠区人民法院", "采取的措施, 责令停产停业", "提交日期从, 2018-11-01")
                .doesNotContain(LEADER);
        assertThat(sheets.get("合计"))
                .containsExactly(
                        List.of("合计", "代码", "被反映件数", "已办结", "办结天数（中位数）", "办结天数（平均）"),
                        List.of("合计", "all", "2", "1", "10.0", "10.0"));
        assertThat(sheets.get("办理单位").getLast()).startsWith("鸡西市中级人民法院", "FY230300", "2", "1");
        assertThat(sheets.get("地区").getLast()).startsWith("鸡冠区", "230302", "2", "1");
        assertThat(sheets.get("收件月份")).extracting(List::getFirst).containsExactly("收件月份", "2018-11", "2018-12");
        // neither the enterprise harmed nor its code is a number
        assertThat(sheets.toString()).doesNotContain("北方木业", Events.CODE);
    }

    @Test
    void itsWordsAreThoseOfTheReader() {
        Api.as(LEADER)
                .accept("*/*")
                .header("Accept-Language", "en")
                .get(EXPORT + NARROW)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("business-environment.xlsx"));
    }

    @Test
    void thePageTakesNamesOfOrgansAndRefusesWhatNamesNone() throws IOException {
        assertThat(Workbook.of(LEADER, PAGE + "?respondentOrgan=鸡冠区人民法院&filedFrom=2018-11-01&filedTo=2018-12-31")
                        .get("合计")
                        .getLast())
                .startsWith("合计", "all", "2");
        Api.as(LEADER).accept("*/*").get(PAGE + "?handlingOrgan=没有这个单位").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, PAGE})
    void privatePersonsAndStrangersGetNone(String path) {
        Api.as("citizen.wang").accept("*/*").get(path).then().statusCode(403);
        Api.as(null).accept("*/*").get(path).then().statusCode(401);
    }

    @Test
    void theOrganComplainedAboutGetsNothingOfIt() throws IOException {
        for (var user : List.of("leader.jiguan.court", "leader.daoli.police")) {
            var sheets = Workbook.of(user, EXPORT + NARROW);
            assertThat(sheets.get("合计").getLast()).startsWith("合计", "all", "0", "0");
            assertThat(sheets.get("被反映单位")).hasSize(1);
        }
    }

    @Test
    void itIsWrittenDownWithItsFiltersAndAWrongOneIsNot() throws IOException {
        Workbook.of(LEADER, EXPORT + NARROW);
        Api.as(LEADER)
                .accept("*/*")
                .get(EXPORT + "?filedFrom=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("filedFrom"));

        Api.as(LEADER)
                .get("/api/v1/complaints/exports?limit=1")
                .then()
                .body("items[0].kind", equalTo("BUSINESS"))
                .body("items[0].kindLabel", equalTo("影响营商环境（案）事件统计"))
                .body(
                        "items[0].filters",
                        equalTo(Map.of(
                                "respondentOrgan",
                                "FY230302",
                                "measure",
                                "SHUTDOWN",
                                "filedFrom",
                                "2018-11-01",
                                "filedTo",
                                "2018-12-31")));
        Api.as(LEADER).accept("text/html").get("/complaints/exports").then().body(containsString("采取的措施：责令停产停业"));
    }

    private static List<Map<String, Object>> concluded() {
        var history = new ArrayList<Map<String, Object>>();
        history.add(step("accept", "06", Map.of()));
        history.add(step("assign", "07", Map.of("handler", "handler.jixi.court", "department", "督察室")));
        history.add(step("conclude", "15", Map.of("outcome", "UNFOUNDED", "findings", "查明")));
        return history;
    }

    private static Map<String, Object> step(String command, String day, Map<String, Object> body) {
        return Map.of(
                "command",
                command,
                "at",
                "2018-12-" + day + "T10:00:00+08:00",
                "actor",
                "handler.jixi.court",
                "body",
                body);
    }
}
