package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of the leader who watches the clocks, gives the work out, and answers for it. */
@OnPlatform
@Order(75)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaderDayTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String LATE = "十天前的来信，还没有回复";

    private final Neighbour supervision;
    private final Windows windows;
    private final Api api;
    private final Colleagues office;
    private final Window desk;
    private final Filed late;

    LeaderDayTest(Mingjing mingjing) {
        supervision = new Neighbour(mingjing, "supervision");
        windows = new Windows(mingjing.publicUrl(), "leader");
        api = mingjing.api();
        office = new Colleagues(api);
        late = received(LATE, 10);
        desk = windows.logIn(Colleagues.LEADER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void seesTheMissedClockFirst() {
        desk.go("/work?light=RED").shoot("overdue").sees(LATE, "超 3 日", "程序性回复");
        desk.openRow(late.receipt()).shoot("late").sees("超 3 日", "补登原因");
        desk.act("受理", new Forms());
    }

    @Test
    @Order(2)
    void givesTheWorkOutAndGivesItToSomebodyElse() {
        api.as(Colleagues.HANDLER).get("/api/v1/work-items").then().statusCode(200);
        desk.act("指派承办", new Forms().answer("handler", "郑海涛").answer("department", "督察室"))
                .shoot("given-by-name")
                .sees("办理中", "郑海涛（" + Colleagues.HANDLER + "）");
        desk.act("指派承办", new Forms().answer("handler", "handler2.jixi.court").answer("department", "审务督察处"))
                .shoot("given-to-a-stranger")
                .sees("handler2.jixi.court", "审务督察处", "本机关没有这个工号的登录记录");
        desk.press("handler2.jixi.court").shoot("of-one-officer").sees(LATE, "handler2.jixi.court");
        desk.go("/complaints?assigned=false").shoot("of-nobody").seesNot(LATE);
    }

    @Test
    @Order(3)
    void extendsAPetitionWithANoticeToThePerson() {
        Filed petition = office.named("涉及三地的信访事项", "PETITION", "白雪梅");
        office.takeUp(petition);
        desk.go("/complaints/" + petition.id());
        desk.act("延期", new Forms().answer("notice", "因需要到三地调查，办理期限延长三十日。"))
                .sees("因需要到三地调查，办理期限延长三十日。", today.plusDays(90).toString());
    }

    @Test
    @Order(4)
    void hasAnotherOrganHandleItAndHasItRaised() {
        Filed elsewhere = office.nameless("本院人员与当事人有亲属关系");
        office.accept(elsewhere);
        desk.go("/complaints/" + elsewhere.id());
        desk.act("指定其他机关办理", new Forms().answer("organ", "鸡西市人民检察院").answer("reason", "本院人员与当事人有亲属关系，指定异地办理。"))
                .sees("鸡西市人民检察院", "本院人员与当事人有亲属关系，指定异地办理。");

        Filed hard = office.nameless("重大复杂的投诉");
        office.accept(hard);
        desk.go("/complaints/" + hard.id());
        desk.act("提级办理", new Forms().answer("reason", "案情重大，提请上级机关办理。")).sees("黑龙江省高级人民法院", "案情重大，提请上级机关办理。");
        try (Window above = windows.logIn("leader.hlj.court")) {
            above.shoot("above-worklist").openRow(hard.receipt());
            above.shoot("above").sees("提级办理", "案情重大，提请上级机关办理。", "指派承办");
        }
    }

    @Test
    @Order(5)
    void answersAnOrderOfSupervision() {
        String number = order(late);
        desk.go("/work").seesSoon(number).shoot("order-waits").sees("督办单", "黄牌", "督办答复", "答复督办单");
        desk.openRow(number).shoot("order").sees("等待答复，最迟", number, "逾期的期限：程序性回复");
        desk.send("答复督办单", new Forms().answer("text", "来信在收发室滞留，已补办程序性回复，并改为当日登记。"));
        desk.shoot("order-answered").sees("来信在收发室滞留", Colleagues.LEADER).seesNot("等待答复，最迟");
    }

    @Test
    @Order(6)
    void readsTheOverviewAndOpensWhatANumberCounts() {
        desk.go("/work").press("投诉举报总览").shoot("overview").sees("投诉举报总览", "收件", "按期率");
        assertThat(desk.download("导出表格")).as("a workbook").startsWith('P', 'K');
        Chromium.follow(desk.page(), desk.page().locator("main .figure a").first());
        desk.shoot("behind-the-number").sees("TS-");
    }

    @Test
    @Order(7)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    /** A letter that lay about for days before it was entered. */
    private Filed received(String title, int daysAgo) {
        Map<String, Object> letter = new HashMap<>(Chain.filing(title));
        letter.put("channel", "LETTER_BOX");
        letter.put(
                "receivedAt",
                OffsetDateTime.now(ZoneId.of("Asia/Shanghai"))
                        .minusDays(daysAgo)
                        .toString());
        letter.put("lateReason", "信件误投其他科室");
        return Chain.file(api.as(Colleagues.INTAKE), letter);
    }

    /** What supervision says about a missed clock. */
    private String order(Filed about) {
        String id = UUID.randomUUID().toString();
        String number = "DB-2018-2303-" + id.substring(0, 6);
        Map<String, Object> issued = supervision.sample("OrderIssued");
        issued.put("orderId", id);
        issued.put("number", number);
        issued.put("originId", about.id());
        issued.put("answerBy", today.plusDays(5).toString());
        issued.put("issuedAt", Instant.now().toString());
        supervision.says("OrderIssued", "order", id, issued);
        return number;
    }
}
