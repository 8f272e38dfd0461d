package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Several people complain of one matter: an officer sees how alike they are, and decides. */
@OnPlatform
@Order(77)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TogetherTest {
    private static final String STORY = "供热公司拖欠六十户居民的采暖退费，判决去年十月就生效了，执行法官说账户里没有钱，可是公司每天都在收费。";

    private final Windows windows;
    private final Window desk;
    private final Filed first;
    private final Filed second;
    private final Filed other;

    TogetherTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "together");
        Colleagues office = new Colleagues(mingjing.api());
        first = office.nameless("采暖退费一年没有执行到位", STORY);
        second = office.nameless("供热公司的退费判决一年没有执行", STORY + "我是三号楼的住户。");
        other = office.nameless("采暖退费案的法官不接电话", STORY + "打了二十次电话，没有人接。");
        desk = windows.logIn(Colleagues.INTAKE);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void officerReadsHowAlikeTheyAreAndLinksTheJointOne() {
        desk.go("/complaints/" + second.id())
                .shoot("proposed")
                .sees("内容相似的投诉，请确认是否重复", "可能重复", first.receipt(), other.receipt());
        assertThat(proposal(first).innerText()).containsPattern("\\b([3-9]\\d|100)%");
        decide(first, "关联为联名件", "涉及同一案件");
        desk.shoot("joint").sees("联名件", "涉及同一案件", Colleagues.INTAKE, first.receipt(), "与其他件关联");
        assertThat(desk.page()
                        .locator("#links form[action$='/links'] input[value='" + first.receipt() + "']")
                        .count())
                .as("what is linked is not proposed")
                .isZero();
    }

    @Test
    @Order(2)
    void officerFindsAnotherOneToBeNoRepeatAndSaysWhy() {
        decide(other, "不是重复件", "有新的事实");
        desk.seesNot("可能重复").unfold("已认定不重复的 1 件").shoot("dismissed");
        desk.sees(other.receipt(), "有新的事实", Colleagues.INTAKE, "%");
    }

    @Test
    @Order(3)
    void reportersLearnThatTheyAreHandledTogetherAndNothingOfEachOther() {
        tracks(first).seesNot(second.receipt());
        tracks(second).seesNot(first.receipt());
        try (Window phone = windows.phone()) {
            new Citizen(phone).track(other).seesNot("一并办理");
        }
    }

    @Test
    @Order(4)
    void officerTakesItOutAgain() {
        desk.unfold("本件退出联名");
        Locator leaving = desk.page().locator("#links form[action$='/remove']").first();
        leaving.locator("select").selectOption(new SelectOption().setLabel("需要分别办理"));
        Chromium.follow(desk.page(), leaving.locator("button"));
        desk.shoot("apart").sees("可能重复", first.receipt());
    }

    @Test
    @Order(5)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private Window tracks(Filed one) {
        return new Citizen(windows.phone()).track(one).shoot("together").sees("一并办理");
    }

    private Locator proposal(Filed one) {
        return desk.page().locator("#links .proposal").filter(new Locator.FilterOptions().setHasText(one.receipt()));
    }

    private void decide(Filed one, String how, String reason) {
        Locator way = proposal(one)
                .locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page().locator("summary").filter(new Locator.FilterOptions().setHasText(how))));
        way.locator("summary").click();
        way.locator("select").selectOption(new SelectOption().setLabel(reason));
        Chromium.follow(desk.page(), way.locator("button"));
    }
}
