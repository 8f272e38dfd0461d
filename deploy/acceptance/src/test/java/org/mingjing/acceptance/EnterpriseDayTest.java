package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An enterprise reports what harms its business, with the form for it, and the leader reads it in the statistics. */
@OnPlatform
@Order(77)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnterpriseDayTest {
    private static final String NUMBERS = "/complaints/business-environment";
    private static final String TITLE = "超标的冻结账户，工资发不出";
    private static final String NAME = "鸡西龙江木业有限公司";
    private static final String CODE = "91350100M000100Y43";
    private static final String WRONG_CODE = "91350100M000100Y34";
    private static final String REFUSAL = "不是正确的统一社会信用代码";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Windows windows;
    private final Colleagues office;
    private final Window leader;
    private Filed filed;
    private int before;

    EnterpriseDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "enterprise");
        office = new Colleagues(mingjing.api());
        leader = windows.logIn(Colleagues.LEADER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void reportsForItselfAndIsToldOfAWrongCreditCode() {
        before = frozen();
        Forms forms = event(TITLE)
                .answer("ofReporter", "true")
                .answer("anonymous", "false")
                .answer("name", "周经理")
                .answer("phone", "13904670000")
                .answer("enterpriseName", NAME)
                .answer("creditCode", WRONG_CODE);
        try (Window desk = windows.desk("enterprise").go("/login?to=/")) {
            Citizen citizen = new Citizen(desk.signIn("enterprise.longjiang"));
            citizen.begin().until("creditCode", forms).next(forms);
            desk.shoot("wrong-code").sees(REFUSAL, "末位为校验码");
            // what was typed stays, to be put right
            assertThat(desk.page().locator("[name=creditCode]").inputValue()).isEqualTo(WRONG_CODE);
            filed = citizen.finish(forms.answer("creditCode", CODE), Papers.scan("order.png", "order of freezing"));
            desk.go("/complaints/mine")
                    .openRow(filed.receipt())
                    .shoot("own")
                    .sees(TITLE, "2,600,000.00", "解除超出标的部分的冻结");
        }
        filed = office.found(filed);
    }

    @Test
    @Order(2)
    void namesAnotherEnterpriseWithoutAName() {
        Forms forms = event("停产整顿三个月，没有说明依据")
                .answer("ofReporter", "false")
                .answer("measure", "SHUTDOWN")
                .answer("harmedName", "鸡西北方石墨厂")
                .answer("harmedCode", WRONG_CODE)
                .answer("anonymous", "true");
        try (Window phone = windows.phone()) {
            Citizen citizen = new Citizen(phone);
            citizen.begin().until("harmedCode", forms).next(forms);
            phone.shoot("wrong-code").sees(REFUSAL);
            Filed told = office.found(citizen.finish(forms.answer("harmedCode", CODE)));
            leader.go("/complaints/" + told.id()).shoot("named").sees("鸡西北方石墨厂", CODE, "责令停产停业");
        }
    }

    @Test
    @Order(3)
    void officeReadsTheReportAndNotWhoseItIs() {
        leader.go("/complaints/" + filed.id())
                .shoot("report")
                .sees("影响营商环境（案）事件", "即反映人本企业", "冻结", "2,600,000.00", "解除超出标的部分的冻结")
                .seesNot(NAME, CODE, "周经理");
    }

    @Test
    @Order(4)
    void statisticsCountItWithTheDaysItTook() {
        assertThat(frozen()).isEqualTo(before + 1);
        office.takeUp(filed);
        office.conclude(filed);
        leader.go("/complaints/overview").press("影响营商环境（案）事件统计").unfold("筛选");
        leader.send("查看", new Forms().answer("measure", "FREEZE").answer("filedFrom", today.toString()));
        leader.shoot("statistics").sees("被反映件数", "办结天数（中位数）", "冻结", "鸡西市鸡冠区人民法院");
        Locator frozen =
                leader.page().locator("table.numbers-even tr").filter(new Locator.FilterOptions().setHasText("冻结"));
        assertThat(frozen.locator("td").nth(1).innerText()).isNotEqualTo("0");
        assertThat(frozen.locator("td").nth(2).innerText()).matches("\\d+\\.\\d");
        Chromium.follow(leader.page(), frozen.locator("a").first());
        leader.shoot("behind-the-number").sees(filed.receipt(), TITLE);
    }

    @Test
    @Order(5)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private Forms event(String title) {
        return Citizen.about(title)
                .answer("kind", "BUSINESS_ENVIRONMENT")
                .answer("enterpriseRelated", "true")
                .answer("caseNumber", "（2018）黑0302执456号")
                .answer("decidingUnit", "鸡冠区人民法院")
                .answer("measure", "FREEZE")
                .answer("stage", "ENFORCEMENT")
                .answer("amount", "2600000.00")
                .answer("since", today.minusDays(30).toString())
                .answer("requested", "解除超出标的部分的冻结");
    }

    /** How many reports of a freezing the statistics count. */
    private int frozen() {
        leader.go(NUMBERS + "?measure=FREEZE");
        return Integer.parseInt(leader.page()
                .locator("main .figure .figure-number")
                .first()
                .innerText()
                .replace(",", "")
                .strip());
    }
}
