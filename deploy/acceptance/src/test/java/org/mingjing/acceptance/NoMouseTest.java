package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An office that has no mouse: takes in, turns away, decides, grants, denies, concludes and replies by keys alone. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoMouseTest {
    private static final String WHY = "鉴定机构下月初才能出具意见。";
    private static final String NOTICE = "因等待鉴定意见，办理期限延长三十日。";
    private static final String DONE = ".notice[role=status]";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Api api;
    private final Windows windows;
    private final Colleagues office;
    private final Window desk;

    NoMouseTest(Mingjing mingjing) {
        api = mingjing.api();
        windows = new Windows(mingjing.publicUrl(), "no-mouse");
        office = new Colleagues(api);
        desk = windows.logIn(Colleagues.INTAKE);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void intakeOfficerAccepts() {
        Filed filed = office.nameless("键盘受理：查封公告一直没有张贴", "查封裁定作出后，公告一直没有张贴在现场，邻居都不知道。");
        Keys keys = at(desk, filed);
        keys.to("form[action$='/accept'] button").enter().is(DONE);
        desk.arrived().sees("已办理：受理");
    }

    @Test
    @Order(2)
    void intakeOfficerIsToldWhatIsMissingAndDeclines() {
        Filed filed = office.nameless("键盘不予受理：对二审判决不服", "二审判我败诉，我认为证据认定有错误，请求改判。");
        Keys keys = at(desk, filed);
        unfold(keys, "decline");
        keys.to("#decline-groundCode").press("ArrowDown").press("ArrowDown");
        keys.to("#decline-reason").type("   ");
        keys.to("#decline-remedy").type("可以依法申请再审。");
        keys.to("form[action$='/decline'] button").enter();
        desk.shoot("declined-without-a-reason");
        keys.blamed("decline-reason").instead("案件正在诉讼程序中。");
        keys.to("form[action$='/decline'] button").enter().is(DONE);
        desk.shoot("declined").sees("不予受理", "案件正在诉讼程序中。", "可以依法申请再审。");
    }

    @Test
    @Order(3)
    void leaderGrantsMoreTimeAndRefusesIt() {
        Filed granted = askedForMoreTime("键盘延期：等待笔迹鉴定");
        Filed refused = askedForMoreTime("键盘延期：等待调卷");
        Window leader = windows.logIn(Colleagues.LEADER);
        Keys keys = at(leader, granted);
        // the news above the page leads to the place where it is decided
        keys.to("a[href='#extension']").press("Enter");
        keys.to("#extension-approve-notice").type(NOTICE);
        keys.to("#extension form[action$='/approve'] button").enter();
        leader.shoot("granted").sees("已批准", NOTICE);

        keys = at(leader, refused);
        keys.to("#extension-refuse-reason").type("   ");
        keys.to("#extension form[action$='/refuse'] button").enter();
        keys.blamed("extension-refuse-reason").instead("卷宗已经寄到，请按期办结。");
        keys.to("#extension form[action$='/refuse'] button").enter();
        leader.shoot("refused").sees("未批准", "卷宗已经寄到，请按期办结。");
    }

    @Test
    @Order(4)
    void custodianGrantsAndDenies() {
        Filed filed = office.named("键盘身份申请", "COMPLAINT", "南宫若水");
        office.takeUp(filed);
        Filed other = office.named("键盘身份申请之二", "COMPLAINT", "南宫若水");
        office.takeUp(other);
        String first = office.askIdentity(filed, Colleagues.HANDLER, "VERIFY_IN_PERSON", "须当面核对签名。");
        String second = office.askIdentity(other, Colleagues.HANDLER, "SERVE_DOCUMENT", "想问问情况。");
        Window custodian = windows.logIn(Colleagues.CUSTODIAN);
        Keys keys = new Keys(custodian).skip();
        keys.to("a[href$='" + id(first) + "']").enter();
        custodian.arrived();
        keys.skip().to("form[action$='/grant'] button").enter();
        custodian.shoot("identity-granted").sees("已准予", "可查看至");

        keys = new Keys(custodian.go("/work")).skip();
        keys.to("a[href$='" + id(second) + "']").enter();
        keys.skip();
        unfold(keys, "deny");
        keys.to("#deny-reason").type("   ");
        keys.to("form[action$='/deny'] button").enter();
        custodian.shoot("identity-denied-without-a-reason");
        keys.blamed("deny-reason").instead("可以用站内留言代替。");
        keys.to("form[action$='/deny'] button").enter();
        custodian.shoot("identity-denied").sees("未准予", "可以用站内留言代替。");
    }

    @Test
    @Order(5)
    void handlerConcludesWithOnePersonMoreThanThereAreRowsForAndReplies() {
        Filed filed = office.nameless("键盘办结：保全财产被私自处分", "保全的两台车床被保管人卖掉了，多次反映没有人管。");
        office.takeUp(filed);
        Window handler = windows.logIn(Colleagues.HANDLER);
        Keys keys = at(handler, filed);
        unfold(keys, "conclude");
        keys.to("#conclude-outcome").press("ArrowDown");
        keys.to("#conclude-findings").type("保管人擅自处分保全财产，属实。");
        keys.to("button[hx-post$='/dispositions/rows']").change("#conclude-persons");
        keys.is("[id='conclude-person.4.kind']").press("ArrowDown");
        keys.to("[id='conclude-person.4.personRef']").type("保管人所在单位负责人");
        handler.arrived();
        keys.to("form[action$='/conclude'] button.btn-primary").enter().is(DONE);
        handler.shoot("concluded").sees("已办结", "保管人所在单位负责人");

        unfold(keys, "reply");
        keys.to("#reply-text").type("经查属实，已责令保管人赔偿。");
        keys.to("form[action$='/reply'] button.btn-primary").enter().is(DONE);
        handler.shoot("replied").sees("已答复", "已责令保管人赔偿。");
    }

    @Test
    @Order(6)
    void leaderWritesDownWhatWasDecidedAboutSomebody() {
        Filed filed = office.nameless("键盘处理决定：窗口推诿", "立案窗口三次让我补同一份材料，拒绝说明理由。");
        office.takeUp(filed);
        office.conclude(filed);
        Window leader = windows.logIn(Colleagues.LEADER);
        Keys keys = at(leader, filed);
        keys.to("#dispositions > details > summary").press("Enter");
        keys.to("#disposition-kind").press("ArrowDown");
        keys.to("#disposition-personRef").type("立案庭书记员");
        keys.to("#disposition-authority").type("FY230300");
        keys.to("#disposition-decidedOn").day(today.plusDays(2));
        keys.to("#dispositions > details > form button").enter();
        leader.shoot("day-to-come");
        keys.blamed("disposition-decidedOn").day(today);
        keys.to("#dispositions > details > form button").enter();
        leader.shoot("written-down").sees("立案庭书记员", today.toString());
    }

    @Test
    @Order(7)
    void listChangesInPlaceAndTheFocusStays() {
        Window handler = windows.logIn(Colleagues.HANDLER).go("/complaints");
        Keys keys = new Keys(handler).skip();
        String chip = "nav.chips a:nth-of-type(2)";
        keys.to(chip).change("#filtered").is(chip + "[aria-current]");
        assertThat(told(handler)).matches("列表已更新，现列出 \\d+ 条|没有.*");
        keys.unfold("details.fold");
        keys.to("#filter-category").press("ArrowDown");
        keys.to("form.filters button").change("#filtered").is("form.filters button");
        handler.shoot("narrowed");
        keys.back("#filter-category");
        assertThat(told(handler)).isNotBlank();
    }

    @Test
    @Order(8)
    void everyThingOnAPageIsReachedInItsTurn() {
        Filed filed = office.named("键盘走一遍", "PETITION", "端木青云");
        office.takeUp(filed);
        walk(desk, "/complaints/entry", "/complaints/" + filed.id());
        walk(
                windows.logIn(Colleagues.LEADER),
                "/complaints/overview",
                "/complaints/business-environment",
                "/complaints/exports");
        walk(windows.logIn(Colleagues.CUSTODIAN), "/complaints/identity-requests");
        walk(windows.logIn("supervisor.jixi"), "/supervision/problems");
        walk(windows.logInOnPhone("citizen.li"), "/", "/complaints/file", "/complaints/mine/" + filed.id());
    }

    @Test
    @Order(9)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private Filed askedForMoreTime(String title) {
        Filed filed = office.named(title, "PETITION", "闻人静");
        office.takeUp(filed);
        api.as(Colleagues.HANDLER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(Api.JSON)
                .body(Map.of("reason", WHY))
                .post(filed.path() + "/extension-requests")
                .then()
                .statusCode(201);
        return filed;
    }

    /** On the page of the complaint, past its menu. */
    private static Keys at(Window window, Filed filed) {
        return new Keys(window.go("/complaints/" + filed.id())).skip();
    }

    private static void unfold(Keys keys, String command) {
        keys.unfold("details:has(form[action$='/" + command + "'])");
    }

    private static void walk(Window window, String... paths) {
        for (String path : List.of(paths)) {
            new Keys(window.go(path)).walk();
        }
    }

    private static String told(Window window) {
        return window.page().locator("#told").textContent();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
