package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of the officer who handles complaints, from the first look at the papers to the letter. */
@OnPlatform
@Order(74)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlerDayTest {
    private static final String TITLE = "轮候查封两年没有处置";
    private static final String NAME = "欧阳树森";
    private static final String CAMERA = "Camera of Ouyang";
    private static final String DISCIPLINE = "handler.jixi.discipline";
    private static final Pattern NUMBER = Pattern.compile("鸡西市中级人民法院投复〔\\d{4}〕\\d+号");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Windows windows;
    private final Api api;
    private final Chain chain;
    private final Colleagues office;
    private final Window desk;
    private final Filed filed;

    HandlerDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "handler");
        api = mingjing.api();
        chain = new Chain(api);
        office = new Colleagues(api);
        filed = office.named(TITLE, "PETITION", NAME);
        office.handIn(filed, Papers.photograph("欧阳树森-查封照片.jpg", CAMERA, "the sealed warehouse"));
        office.takeUp(filed);
        desk = windows.logIn(Colleagues.HANDLER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void startsWithTheWorklistAndReadsTheEvidenceAsACopy() {
        desk.shoot("worklist").sees(filed.receipt(), TITLE, "办理中", "程序性回复");
        desk.openRow(filed.receipt())
                .shoot("matter")
                .sees(TITLE, "这里是副本", "实名，身份已加密")
                .seesNot(NAME);
        byte[] copy = desk.download(".jpg");
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .contains("JFIF")
                .doesNotContain(CAMERA);
    }

    @Test
    @Order(2)
    void writesToTheReporterAndReadsTheAnswer() {
        desk.send("发送留言", new Forms().answer("text", "请说明查封的具体日期。"));
        desk.shoot("asked").sees("请说明查封的具体日期。", "对方尚未阅读");
        office.write(filed, "citizen.li", "2016 年 11 月 8 日查封，至今没有拍卖。");
        desk.go("/complaints/" + filed.id()).shoot("answered").sees("有 1 条新留言", "2016 年 11 月 8 日查封，至今没有拍卖。");
        desk.send("标为已阅", new Forms()).seesNot("有 1 条新留言");
        desk.act("程序性回复", new Forms().answer("text", "您的信访事项已由督察室办理，六十日内办结。")).sees("您的信访事项已由督察室办理，六十日内办结。");
    }

    @Test
    @Order(3)
    void reportsProgressAndStopsTheClocksWithAnEnd() {
        desk.act("进展答复", new Forms().answer("text", "已调取查封卷宗，正在核对轮候顺序。")).sees("已调取查封卷宗，正在核对轮候顺序。", "进展答复后的结果答复");
        LocalDate until = today.plusDays(30);
        desk.act(
                        "中止",
                        new Forms()
                                .answer("groundCode", "AWAITING_APPRAISAL")
                                .answer("reason", "等待评估报告")
                                .answer("until", until.toString()))
                .sees("期限暂停计算，到 " + until + " 自动恢复", "等待鉴定、检测、评估结论");
        desk.act("恢复办理", new Forms()).seesNot("期限暂停计算").sees("已于");
    }

    @Test
    @Order(4)
    void asksWhoComplainedAndLooksOnceWhenItIsGranted() {
        desk.unfold("申请查看身份").shoot("ask-identity");
        desk.send("提交申请", new Forms().answer("ground", "VERIFY_IN_PERSON").answer("reason", "须当面核对查封笔录上的签名。"));
        desk.shoot("asked-identity").sees("已提交，等待身份保管员决定", "待决定", "决定期限");
        String request = api.as(Colleagues.CUSTODIAN)
                .get("/api/v1/identity-requests?state=REQUESTED&limit=200")
                .path("items.find { it.receipt == '%s' }.id".formatted(filed.receipt()));
        office.grant("/api/v1/identity-requests/" + request);
        desk.go("/complaints/" + filed.id()).sees("已准予", "可查看至");
        desk.send("查看反映人身份", new Forms()).shoot("identity").sees(NAME, "13804675566", "这是第 1 次查看", "不得告知");
        desk.press("返回投诉件").sees("查看反映人身份", "已查看次数").seesNot(NAME);
        // the reporter sees that somebody looked
        chain.lookUp(filed).then().body(containsString("查看了您的身份信息"));
    }

    @Test
    @Order(5)
    void concludesWithPeopleDealtWithAndWritesTheLetter() {
        desk.go("/complaints/" + filed.id());
        desk.act(
                        "办结",
                        new Forms()
                                .answer("outcome", "PARTLY")
                                .answer("findings", "轮候查封后未及时处置，部分属实。")
                                .answer("correction", "一个月内启动评估拍卖。")
                                .answer("correctionDueDate", today.plusDays(30).toString())
                                .answer("count.ADMONITION", "1")
                                .answer("count.CRITICISM_EDUCATION", "2")
                                .answer("released", "120000.00"))
                .sees("已办结", "部分属实", "诫勉 1 人", "批评教育 2 人", "120,000.00");
        preview("经查，轮候查封后未及时处置");
        desk.act("答复", new Forms().answer("text", "经查，轮候查封后未及时处置，部分属实，已责令启动拍卖。"))
                .sees("已答复");
        assertThat(desk.text()).containsPattern(NUMBER);
        desk.press("打印答复书").shoot("letter").sees("投诉举报答复书", "部分属实", "已责令启动拍卖");
        assertThat(desk.print("letter-on-paper")).isNotEmpty();
        desk.press("返回").seesSoon("整改情况").shoot("rectification").sees("WT-");
    }

    @Test
    @Order(6)
    void handsAClueOverToDisciplineInspectionAndReadsWhatCameOfIt() {
        Filed clue = office.nameless("执行人员收受当事人财物");
        office.takeUp(clue);
        desk.go("/complaints/" + clue.id());
        desk.act("移送", new Forms().answer("target", "DISCIPLINE").answer("reason", "反映收受财物，属于纪检监察管辖。"))
                .sees("已移送", "问题线索移交", "已移交，待签收", "签收期限", "中共鸡西市纪律检查委员会");
        desk.press("查看移交").shoot("clue").sees("不移交", "已移交，待签收");
        try (Window discipline = windows.logIn(DISCIPLINE)) {
            discipline.shoot("discipline-worklist").go("/complaints/handovers").shoot("discipline-clues");
            discipline.openRow("执行人员收受当事人财物").shoot("discipline-clue");
            assertThat(discipline.download("下载移交材料")).startsWith('P', 'K');
            discipline.send("签收", new Forms().answer("receiptNumber", "鸡纪信〔2018〕31号"));
            discipline.shoot("discipline-acknowledged").sees("已签收，待反馈", "反馈期限");
            discipline.send(
                    "反馈处理结果", new Forms().answer("result", "CASE_OPENED").answer("text", "已立案审查调查。"));
            discipline.shoot("discipline-fed-back").sees("已反馈", "已立案审查");
        }
        desk.go("/complaints/" + clue.id()).shoot("fed-back").sees("鸡纪信〔2018〕31号", "已立案审查", "已立案审查调查。");
        desk.act("办结", new Forms().answer("outcome", "SUBSTANTIATED").answer("findings", "纪检监察机关已立案。"))
                .sees("已办结");
    }

    @Test
    @Order(7)
    void filesAwayWhatTheReporterRated() {
        api.done("citizen.li", filed.path(), "rate", Map.of("speed", 4, "attitude", 5, "result", 4, "cleanness", 5));
        desk.go("/complaints/" + filed.id()).shoot("rated").sees("已归档", "办理速度", "满意", "您现在没有需要办理的事项");
        desk.go("/work").seesNot(filed.receipt());
    }

    @Test
    @Order(8)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    /** The letter before it is sent, in a page beside this one. */
    private void preview(String text) {
        desk.page().fill("#reply-text", text);
        Page letter = desk.page().waitForPopup(() -> desk.page()
                .getByText("预览答复书", new Page.GetByTextOptions().setExact(true))
                .click());
        letter.waitForLoadState();
        assertThat(letter.locator("main").innerText())
                .contains("这是预览", "投诉举报答复书", text, "编号在答复时产生")
                .doesNotContainPattern(NUMBER);
        letter.close();
    }
}
