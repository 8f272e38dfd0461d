package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People dealt with are written down, corrected and struck out: what was wrong stays to be read and counts no more. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsTest {
    private static final String CATEGORY = "G3-01";
    private static final String POST = "执行局副局长";
    private static final String OTHER = "法警支队队长";
    private static final String DOCUMENT = "鸡纪决〔2018〕21号";
    private static final String MISTYPED = "鸡纪决〔2018〕12号";
    private static final String WHY_CORRECTED = "文号录入错误";
    private static final String WHY_STRUCK = "登记到了别的投诉名下";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Windows windows;
    private final Window leader;
    private final Window officer;
    private final Filed filed;

    CorrectionsTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "corrections");
        Api api = mingjing.api();
        Colleagues office = new Colleagues(api);
        Map<String, Object> filing = Chain.filing("适用法律错误，多人受到处理");
        filing.put("category", CATEGORY);
        filed = Chain.file(api.as("citizen.li"), filing);
        office.takeUp(filed);
        Map<String, Object> conclusion = new HashMap<>(Chain.conclusion());
        conclusion.put("dispositions", List.of(Map.of("kind", "ADMONITION", "count", 2)));
        api.done(Colleagues.HANDLER, filed.path(), "conclude", conclusion);
        leader = windows.logIn(Colleagues.LEADER);
        officer = windows.logInOnPhone(Colleagues.HANDLER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void leaderIsToldOfADayToComeAndWritesTheDecisionDown() {
        assertThat(dealtWith()).isEqualTo(2);
        leader.go(page()).unfold("登记一人的处理决定").shoot("add").sees("未注明人员", "诫勉 2 人");
        Forms decision = decision("DISCIPLINARY", POST, MISTYPED);
        leader.send("登记", decision.answer("decidedOn", today.plusDays(1).toString()));
        leader.shoot("day-to-come");
        assertThat(leader.wrong("disposition-decidedOn")).isEqualTo("作出决定的日期不得晚于今天");
        leader.send("登记", new Forms().answer("decidedOn", today.toString()));
        leader.shoot("added").sees(POST, MISTYPED, "党纪政务处分 1 人");
        assertThat(dealtWith()).isEqualTo(3);
    }

    @Test
    @Order(2)
    void correctedRowStaysStruckThroughBesideTheRightOne() {
        leader.go(page());
        change(leader, POST);
        leader.shoot("correct");
        leader.send("更正", new Forms().answer("document", DOCUMENT).answer("reason", "  "));
        leader.shoot("no-reason");
        assertThat(leader.wrong(leader.page()
                        .locator("form[action$='/correct'] [name=reason]:visible")
                        .getAttribute("id")))
                .isEqualTo("不能为空");
        leader.send("更正", new Forms().answer("reason", WHY_CORRECTED));
        leader.shoot("corrected").sees("已更正", WHY_CORRECTED, MISTYPED, DOCUMENT, "党纪政务处分 1 人");
        assertThat(leader.page().locator("#dispositions s").allInnerTexts())
                .singleElement()
                .asString()
                .contains(POST, MISTYPED);
        assertThat(dealtWith()).isEqualTo(3);
    }

    @Test
    @Order(3)
    void officerStrikesOutOnThePhoneWhatWasNeverDecided() {
        officer.go(page()).unfold("登记一人的处理决定");
        officer.send("登记", decision("ORGANISATIONAL", OTHER, "").answer("decidedOn", today.toString()));
        officer.sees(OTHER, "组织处理 1 人");
        assertThat(dealtWith()).isEqualTo(4);
        change(officer, OTHER);
        officer.shoot("strike");
        officer.send("划去", new Forms().answer("reason", WHY_STRUCK));
        officer.shoot("struck").sees("已划去", WHY_STRUCK, OTHER).seesNot("组织处理 1 人");
        assertThat(officer.page().locator("#dispositions s").allInnerTexts()).anyMatch(row -> row.contains(OTHER));
    }

    @Test
    @Order(4)
    void overviewCountsOnlyWhatStandsAndItsListShowsNothingElse() {
        assertThat(dealtWith()).isEqualTo(3);
        leader.shoot("overview");
        Chromium.follow(leader.page(), leader.page().locator(dealtWithNumber()));
        leader.shoot("people").sees(POST, DOCUMENT).seesNot(MISTYPED, OTHER);
    }

    @Test
    @Order(5)
    void reporterSeesNothingOfIt() {
        try (Window reporter = windows.logInOnPhone("citizen.li")) {
            reporter.go("/complaints/mine/" + filed.id())
                    .shoot("reporter")
                    .seesNot(POST, OTHER, MISTYPED, DOCUMENT, WHY_CORRECTED, WHY_STRUCK, "处理决定");
        }
    }

    @Test
    @Order(6)
    void takesARowBackWithTheKeysAlone() {
        leader.go(page() + "?lang=en").shoot("english");
        assertThat(leader.page().locator("#dispositions").innerText())
                .contains("Struck out", "Corrected", "Correct or strike out");
        new Keys(leader).to("#dispositions p:nth-of-type(n) + details summary").press("Enter");
        assertThat(leader.page().locator("#dispositions details[open]").count()).isEqualTo(1);
        leader.shoot("english-forms");
    }

    @Test
    @Order(7)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private String page() {
        return "/complaints/" + filed.id();
    }

    private static Forms decision(String kind, String person, String document) {
        return new Forms()
                .answer("kind", kind)
                .answer("personRef", person)
                .answer("authority", "JW230300")
                .answer("document", document);
    }

    /** Unfolds the forms that take back the row of that person. */
    private static void change(Window window, String person) {
        Page page = window.page();
        page.locator("#dispositions p:has-text('" + person + "'):not(:has(s)) + details > summary")
                .click();
    }

    /** How many people the overview counts for complaints of this sort. */
    private int dealtWith() {
        leader.go("/complaints/overview?category=" + CATEGORY);
        return Integer.parseInt(
                leader.page().locator(dealtWithNumber()).innerText().strip());
    }

    private static String dealtWithNumber() {
        return "main .figure:has(.figure-label:text-is('受处理人员')) .figure-number";
    }
}
