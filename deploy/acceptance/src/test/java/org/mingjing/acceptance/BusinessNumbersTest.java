package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A leader reads what harms enterprises: narrowed, as pictures, organ by organ, and as a workbook with the same numbers. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusinessNumbersTest {
    private static final String NUMBERS = "/complaints/business-environment";
    private static final String COURT = "鸡西市中级人民法院";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Windows windows;
    private final Window desk;
    private final Window phone;
    private final Filed open;

    BusinessNumbersTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "business");
        Api api = mingjing.api();
        Colleagues office = new Colleagues(api);
        open = Chain.file(api.anonymous(), report("逐年加收检测费"));
        Filed concluded = Chain.file(api.anonymous(), report("同一事项重复罚款"));
        office.takeUp(concluded);
        office.conclude(concluded);
        desk = windows.logIn(Colleagues.LEADER);
        phone = windows.logInOnPhone(Colleagues.LEADER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void picturesAreDrawnAndTheirNumbersCanBeRead() {
        desk.go("/complaints/overview").press("影响营商环境（案）事件统计");
        assertThat(desk.page().locator("figure.plot .plot-area svg").count()).isEqualTo(2);
        desk.shoot("all").sees("各月被反映件数与办结件数", "各措施办结天数", "办理单位", COURT);
        desk.unfold("图中的数字").shoot("numbers");
        phone.go(NUMBERS).shoot("all");
        phone.unfold("图中的数字").shoot("numbers");
    }

    @Test
    @Order(2)
    void organThatMayBeSeveralIsAskedForBesideItsField() {
        desk.unfold("筛选").send("查看", new Forms().answer("handlingOrgan", "鸡西市"));
        desk.shoot("several");
        assertThat(desk.wrong("filter-handlingOrgan")).contains(COURT);
        phone.unfold("筛选").send("查看", new Forms().answer("handlingOrgan", "没有的法院"));
        phone.shoot("none");
        assertThat(phone.wrong("filter-handlingOrgan")).contains("没有的法院");
        phone.press("清除筛选").seesNot("没有的法院");
    }

    @Test
    @Order(3)
    void narrowedItCountsTheTwoAndOpensThem() {
        desk.unfold("筛选").send("查看", narrow());
        desk.shoot("narrowed");
        assertThat(row("办理单位", COURT).locator("td").allInnerTexts().subList(0, 2))
                .containsExactly("2", "1");
        Chromium.follow(desk.page(), row("办理单位", COURT).locator("a").first());
        desk.shoot("behind-the-number").sees(open.receipt(), "逐年加收检测费", "同一事项重复罚款");
        desk.press("影响营商环境（案）事件统计");
        phone.unfold("筛选").send("查看", narrow());
        phone.shoot("narrowed");
        Chromium.follow(phone.page(), phone.page().locator("main .figure").first());
        phone.shoot("behind-the-number").sees(open.receipt());
    }

    @Test
    @Order(4)
    void workbookHasTheSameNumbers() {
        desk.go(NUMBERS);
        desk.unfold("筛选").send("查看", narrow());
        List<String> shown = row("办理单位", COURT).locator("td").allInnerTexts();
        Sheets sheets = Sheets.read(desk.download("导出表格"));
        assertThat(sheets.rows()).containsKeys("说明", "合计", "被反映单位", "办理单位", "地区", "采取的措施", "收件月份");
        List<String> row = sheets.rows().get("办理单位").getLast();
        assertThat(row.subList(0, 4)).containsExactly(COURT, Chain.HANDLING, shown.get(0), shown.get(1));
        assertThat(sheets.cover())
                .containsEntry("办理单位", COURT)
                .containsEntry("采取的措施", "罚款、收费")
                .containsEntry("提交日期从", today.toString());
        desk.press("导出记录").shoot("taken").sees("影响营商环境（案）事件统计");
    }

    @Test
    @Order(5)
    void nothingFoundIsSaidAndLeadsBack() {
        phone.go(NUMBERS + "?filedFrom=" + today.plusYears(1)).shoot("empty").sees("没有符合条件的");
        phone.press("清除筛选").sees("被反映件数");
    }

    @Test
    @Order(6)
    void narrowsWithTheKeysAloneInEnglish() {
        desk.go(NUMBERS + "?lang=en").shoot("english").sees("Handling organ");
        Keys keys = new Keys(desk);
        keys.to("main .fold summary").press("Enter");
        keys.to("[name=handlingOrgan]").type(COURT).enter();
        assertThat(desk.page().inputValue("[name=handlingOrgan]")).isEqualTo(COURT);
        keys = new Keys(desk);
        keys.to("main td a").enter();
        desk.shoot("english-list").sees(open.receipt());
    }

    @Test
    @Order(7)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private Forms narrow() {
        return new Forms()
                .answer("handlingOrgan", COURT)
                .answer("measure", "FINE")
                .answer("filedFrom", today.toString());
    }

    /** The row that is called so in the table of that name. */
    private Locator row(String table, String called) {
        Locator named = desk.page()
                .locator("main table")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page().locator("thead th:first-child:text-is('" + table + "')")));
        return named.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(called));
    }

    private static Map<String, Object> report(String title) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ofReporter", false);
        event.put("harmedName", "鸡西北方石墨厂");
        event.put("harmedCode", "91350100M000100Y43");
        event.put("decidingUnit", "鸡冠区人民法院");
        event.put("measure", "FINE");
        event.put("stage", "ENFORCEMENT");
        event.put("since", "2018-01-15");
        event.put("requested", "退还多收的费用");
        Map<String, Object> filing = Chain.filing(title);
        filing.put("kind", "BUSINESS_ENVIRONMENT");
        filing.put("anonymous", true);
        filing.remove("reporter");
        filing.put("businessEvent", event);
        return filing;
    }
}
