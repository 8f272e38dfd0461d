package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A leader takes the list and the overview along as workbooks, and whoever took one is written down. */
@OnPlatform
@Order(77)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookTest {
    private static final String CATEGORY = "G5-02";
    private static final String FORMULA = "=1+1 式的标题，表格软件不得计算";
    private static final int RECEIPT = 0;
    private static final int TITLE = 1;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Windows windows;
    private final Window desk;

    WorkbookTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "workbook");
        for (String title : List.of("第一件", "第二件", FORMULA)) {
            Map<String, Object> filing = Chain.filing(title);
            filing.put("category", CATEGORY);
            Chain.file(mingjing.api().as("citizen.li"), filing);
        }
        desk = windows.logIn(Colleagues.LEADER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void listThatWasNarrowedComesDownAsItIsShown() {
        desk.go("/complaints").unfold("筛选");
        desk.narrow(
                "查看",
                new Forms()
                        .answer("category", CATEGORY)
                        .answer("respondentOrgan", "鸡西市鸡冠区人民法院")
                        .answer("filedFrom", today.toString()));
        desk.shoot("narrowed").sees(FORMULA);
        List<String> shown = desk.page().locator("#rows > tr > td:nth-child(2)").allInnerTexts();

        Sheets sheets = Sheets.read(desk.download("导出表格"));
        assertThat(shown).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sheets.list()).extracting(row -> row.get(RECEIPT)).containsExactlyElementsOf(shown);
        assertThat(sheets.end()).contains("共 " + shown.size() + " 行");
        assertThat(sheets.list()).extracting(row -> row.get(TITLE)).contains("第一件", "'" + FORMULA);
        assertThat(sheets.cover())
                .containsEntry("被反映单位", "鸡西市鸡冠区人民法院")
                .containsEntry("提交日期从", today.toString())
                .containsEntry("导出单位与岗位", "鸡西市中级人民法院 负责人")
                .containsKeys("类别", "导出时间");
    }

    @Test
    @Order(2)
    void numberOfTheOverviewOpensAListThatComesDownWithAsManyRows() {
        desk.go("/complaints/overview").unfold("筛选");
        desk.narrow("查看", new Forms().answer("category", CATEGORY));
        desk.shoot("overview");
        Sheets overview = Sheets.read(desk.download("导出表格"));
        assertThat(overview.cover()).containsKey("类别").doesNotContainKey("被反映单位");

        var number = desk.page().locator("main .figure a").first();
        int counted = Integer.parseInt(number.innerText().replace(",", "").strip());
        Chromium.follow(desk.page(), number);
        assertThat(desk.shoot("behind-the-number").page().locator("#rows > tr").count())
                .isEqualTo(counted);
        Sheets list = Sheets.read(desk.download("导出表格"));
        assertThat(list.list()).hasSize(counted);
        assertThat(list.cover()).containsEntry("类别", overview.cover().get("类别"));
    }

    @Test
    @Order(3)
    void whoTookWhatIsWrittenDown() {
        desk.press("导出记录").shoot("taken").sees("投诉举报清单", "投诉举报总览", Colleagues.LEADER, "鸡西市鸡冠区人民法院", "新提交的在前");
    }

    @Test
    @Order(4)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }
}
