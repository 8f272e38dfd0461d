package org.mingjing.complaints.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** Lists and the overview as workbooks: what is in them, who gets them, and that it is written down. */
@QuarkusTest
class ExportTest {
    private static final String LIST = "/api/v1/complaints/export";
    private static final String OVERVIEW = "/api/v1/complaints/overview/export";
    private static final String JOURNAL = "/api/v1/complaints/exports";
    private static final String LEADER = "leader.jixi.court";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋86", "－1", "＠SUM(A1)"})
    void whatWouldBeAFormulaIsText(String title) {
        assertThat(SafeText.of(title)).isEqualTo("'" + title);
        assertThat(SafeText.of("a" + title)).isEqualTo("a" + title);
        assertThat(SafeText.of("a\u0000b")).isEqualTo("ab");
    }

    @Test
    void aListHasTheRowsOfTheListWithItsFiltersAndNoReporter() throws IOException {
        var body = Api.filing("title", "=HYPERLINK(\"http://x\")");
        var receipt = Api.as("citizen.wang")
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("receipt");

        var sheets = Workbook.of(LEADER, LIST + "?region=2303&kind=COMPLAINT&filedFrom=2020-01-01");

        assertThat(sheets.keySet()).containsExactly("说明", "清单");
        assertThat(sheets.get("说明").toString())
                .contains("投诉举报清单", "导出时间", "鸡西市中级人民法院 负责人", "地区（含下级）, 2303", "类型, 投诉", "2020-01-01")
                .doesNotContain(LEADER);
        var rows = sheets.get("清单");
        var row = rows.stream().filter(one -> one.contains(receipt)).findFirst().orElseThrow();
        assertThat(row).contains("'=HYPERLINK(\"http://x\")", "投诉", "鸡冠区人民法院", "230302");
        assertThat(rows.toString()).doesNotContain("王小明", "13900000000");
        assertThat(rows.getLast().getFirst()).contains("共 " + (rows.size() - 2) + " 行");
        assertThat(rows.size() - 2).isEqualTo(listed("region=2303&kind=COMPLAINT&filedFrom=2020-01-01"));
    }

    @Test
    void theOverviewHasASheetForEachDimensionWithItsNumbers() throws IOException {
        Api.file("citizen.wang");
        var overview = Api.as(LEADER).get("/api/v1/complaints/overview?enterpriseRelated=true");

        var sheets = Workbook.of(LEADER, OVERVIEW + "?enterpriseRelated=true");

        assertThat(sheets.keySet())
                .containsExactly(
                        "说明", "合计", "地区", "办理单位", "被反映单位", "问题大类", "问题类别", "渠道", "类型", "是否涉企", "状态", "结论", "月份");
        assertThat(sheets.get("说明").toString()).contains("涉企");
        assertThat(sheets.get("合计").get(1).get(2)).isEqualTo(String.valueOf(overview.<Integer>path("total.count")));
        assertThat(sheets.get("被反映单位"))
                .hasSize(overview.<List<?>>path("byOrgan").size() + 1);
        assertThat(sheets.get("办理单位"))
                .hasSize(overview.<List<?>>path("byHandlingOrgan").size() + 1)
                .anyMatch(row -> row.contains("鸡西市中级人民法院") && row.contains("FY230300"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, OVERVIEW})
    void privatePersonsAndStrangersGetNone(String path) {
        Api.as("citizen.wang").accept("*/*").get(path).then().statusCode(403);
        Api.as(null).accept("*/*").get(path).then().statusCode(401);
    }

    @Test
    void theOrganComplainedAboutGetsNothingOfIt() throws IOException {
        Api.file("citizen.wang");

        for (var user : List.of("leader.jiguan.court", "intake.jiguan.court")) {
            assertThat(Workbook.of(user, LIST + "?respondentOrgan=FY230302")
                            .get("清单")
                            .toString())
                    .doesNotContain("执行案件长期无进展");
            assertThat(Workbook.of(user, OVERVIEW + "?respondentOrgan=FY230302").get("被反映单位"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"kind=NOTHING", "sort=name", "filedFrom=yesterday"})
    void aWrongFilterIsRefusedBeforeAnythingIsWrittenDown(String filter) throws SQLException {
        var before = exports();

        Api.as(LEADER).accept("*/*").get(LIST + "?" + filter).then().statusCode(oneOf(400, 404));

        assertThat(exports()).isEqualTo(before);
    }

    @Test
    void eachExportIsWrittenDownForThoseWhoSuperviseAndNobodyChangesIt() throws Exception {
        var before = exports();

        Workbook.of(LEADER, LIST + "?kind=REPORT");
        Workbook.of(LEADER, OVERVIEW);

        assertThat(exports()).isEqualTo(before + 2);
        var stranger = person("ZF230100", "supervisor", "2301");
        assertThat(ScopedSql.number(stranger, "select count(*) from complaint_export where organ = 'FY230300'"))
                .isZero();
        assertThat(ScopedSql.refused(person("ZF230300", "auditor", "2303"), "update complaint_export set organ = 'x'"))
                .isTrue();
        assertThat(ScopedSql.refused(person("ZF230300", "auditor", "2303"), "delete from complaint_export"))
                .isTrue();
    }

    @Test
    void theJournalIsReadByItsLeaderAndWhoeverOverseesTheRegionAlone() throws IOException {
        Workbook.of(LEADER, LIST + "?kind=REPORT&region=2303");

        for (var reader : List.of(LEADER, "supervisor.jixi")) {
            var latest = Api.as(reader).get(JOURNAL + "?limit=1");
            latest.then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("LIST"))
                    .body("items[0].exportedBy", equalTo(LEADER))
                    .body("items[0].organ", equalTo("FY230300"))
                    .body("items[0].organName", equalTo("鸡西市中级人民法院"))
                    .body("items[0].filters", equalTo(Map.of("kind", "REPORT", "region", "2303")));
            Api.as(reader)
                    .accept("text/html")
                    .get("/complaints/exports")
                    .then()
                    .statusCode(200)
                    .body(containsString("地区（含下级）"));
        }
        assertThat(Api.as("leader.jiguan.court").get(JOURNAL + "?limit=200").<List<String>>path("items.organ"))
                .doesNotContain("FY230300");
        for (var path : List.of(JOURNAL, "/complaints/exports")) {
            for (var wrong : List.of("intake.jixi.court", "citizen.wang", "court-system")) {
                Api.as(wrong).accept("*/*").get(path).then().statusCode(403);
            }
        }
        Api.as(null).get(JOURNAL).then().statusCode(401);
        Api.as(LEADER).get(JOURNAL + "?cursor=%21").then().statusCode(400);
    }

    @Test
    void theJournalIsReadPageByPage() throws IOException {
        Workbook.of(LEADER, LIST + "?kind=REPORT");
        Workbook.of(LEADER, LIST + "?kind=PETITION");

        var first = Api.as(LEADER).get(JOURNAL + "?limit=1");
        var second = Api.as(LEADER).get(JOURNAL + "?limit=1&cursor=" + first.path("next"));

        assertThat(first.<String>path("items[0].filters.kind")).isEqualTo("PETITION");
        assertThat(second.<String>path("items[0].filters.kind")).isEqualTo("REPORT");
    }

    @Test
    void theWayToTheJournalIsBesideTheButtonForThoseWhoMayReadIt() {
        for (var page : List.of("/complaints", "/complaints/overview")) {
            Api.as(LEADER).accept("text/html").get(page).then().body(containsString("href=\"/complaints/exports\""));
            Api.as("intake.jixi.court")
                    .accept("text/html")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("/complaints/exports")));
        }
    }

    @Test
    void aWorkbookIsForThisCallerAlone() {
        Api.as(LEADER)
                .accept("*/*")
                .get(OVERVIEW)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("overview.xlsx"));
    }

    private static int exports() throws SQLException {
        return ScopedSql.number(
                person("ZF230300", "auditor", "2303"),
                "select count(*) from complaint_export where organ = 'FY230300'");
    }

    private static Scope person(String organ, String role, String region) {
        return Callers.overseeing(organ, region, "x", role);
    }

    private static int listed(String filter) {
        var rows = 0;
        var page = Api.as(LEADER).get("/api/v1/complaints?limit=200&" + filter);
        rows += page.<List<?>>path("items").size();
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = Api.as(LEADER).get("/api/v1/complaints?limit=200&" + filter + "&cursor=" + next);
            rows += page.<List<?>>path("items").size();
        }
        return rows;
    }
}
