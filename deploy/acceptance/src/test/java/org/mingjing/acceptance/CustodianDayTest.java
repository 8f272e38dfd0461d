package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of the identity custodian: two requests, one granted, one denied, and every look to be seen. */
@OnPlatform
@Order(76)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustodianDayTest {
    private static final String TITLE = "保管员看不到的标题";
    private static final String NAME = "司徒文兰";

    private final Windows windows;
    private final Api api;
    private final Colleagues office;
    private final Window desk;
    private final Filed first;
    private final Filed second;

    CustodianDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "custodian");
        api = mingjing.api();
        office = new Colleagues(api);
        first = office.named(TITLE, "COMPLAINT", NAME);
        second = office.named(TITLE, "COMPLAINT", NAME);
        office.takeUp(first);
        office.takeUp(second);
        office.askIdentity(first, Colleagues.HANDLER, "VERIFY_IN_PERSON", "须当面核对签名笔迹，站内留言无法完成。");
        office.askIdentity(second, Colleagues.HANDLER, "SERVE_DOCUMENT", "想打个电话问问情况。");
        desk = windows.logIn(Colleagues.CUSTODIAN);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void findsTheRequestsInTheWorklistAndReadsWhyAndNoMore() {
        desk.shoot("worklist").sees(first.receipt(), second.receipt(), "申请查看反映人身份", "待决定", "决定期限");
        desk.openRow(first.receipt())
                .shoot("request")
                .sees("需要当面核实", "须当面核对签名笔迹", Colleagues.HANDLER, "鸡西市中级人民法院", "决定期限")
                .seesNot(TITLE, NAME);
    }

    @Test
    @Order(2)
    void grantsOneForALimitedTime() {
        desk.send("准予查看", new Forms());
        desk.shoot("granted").sees("已准予", "可查看至", Colleagues.CUSTODIAN, "已查看次数").seesNot(NAME);
    }

    @Test
    @Order(3)
    void deniesTheOtherWithAReason() {
        desk.go("/work").openRow(second.receipt());
        desk.unfold("不准予").shoot("before-denial");
        desk.send("提交不准予的决定", new Forms().answer("reason", "打电话询问可以用站内留言代替。"));
        desk.shoot("denied").sees("未准予", "打电话询问可以用站内留言代替。", "已有结果，不用再办");
    }

    @Test
    @Order(4)
    void seesEveryLook() {
        api.as(Colleagues.HANDLER)
                .post(first.path() + "/identity/reveal")
                .then()
                .statusCode(200);
        desk.go("/complaints/identity-requests?state=GRANTED").shoot("list").openRow(first.receipt());
        desk.shoot("looked").sees("已查看次数", "每次查看", Colleagues.HANDLER);
        assertThat(desk.page().locator("main .timeline li").count()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void doesNotGetAtTheSubstance() {
        for (String path :
                List.of("/complaints/" + first.id(), "/complaints", "/complaints/overview", "/complaints/entry")) {
            desk.go(path).seesNot(TITLE, NAME, first.receipt());
        }
        desk.shoot("refused").sees("没有权限").press("我的待办");
        assertThat(desk.page().url()).endsWith("/work");
        desk.seesNot(first.receipt(), second.receipt());
    }

    @Test
    @Order(6)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }
}
