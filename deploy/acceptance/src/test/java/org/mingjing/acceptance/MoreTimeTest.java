package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An officer asks for more time, the leader decides on the phone, and the person learns the new date and nothing else. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoreTimeTest {
    private static final String WHY = "评估机构二十日后才能出具意见。";
    private static final String NOTICE = "因等待评估意见，办理期限延长二十日。";
    private static final String AGAIN = "卷宗尚在省院，需要十日调取。";
    private static final String REFUSAL = "其他事项可以先行查清，请按期办结。";
    private static final String SLOW = "卷宗一直没有调回的信访事项";
    private static final String REFUSED = "延期申请未获批准";
    private static final String MOST = "最多可以延长 30 日";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Mingjing mingjing;
    private final Windows windows;
    private final Colleagues office;
    private final Window officer;
    private final Window leader;
    private final Window reporter;
    private final Filed granted;
    private final Filed refused;

    MoreTimeTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        windows = new Windows(mingjing.publicUrl(), "more-time");
        office = new Colleagues(mingjing.api());
        granted = petition("评估一直没有结果的信访事项", "谭玉兰");
        refused = petition(SLOW, "谷长河");
        officer = windows.logIn(Colleagues.HANDLER);
        leader = windows.logInOnPhone(Colleagues.LEADER);
        reporter = windows.logInOnPhone("citizen.li");
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void officerIsToldOfTooMuchBesideTheFieldAndAsksForLess() {
        officer.go(page(granted)).unfold("申请延期").shoot("ask").sees(MOST, "由负责人审批");
        officer.send("提交延期申请", new Forms().answer("amount", "31").answer("reason", WHY));
        officer.shoot("too-long").sees("有几处需要改正");
        assertThat(officer.wrong("extension-ask-amount")).isEqualTo(MOST);
        assertThat(officer.page().inputValue("#extension-ask-reason")).isEqualTo(WHY);
        officer.send("提交延期申请", new Forms().answer("amount", "20"));
        officer.shoot("asked").sees("延期申请待批", "申请延长 20 日", WHY);
        assertThat(officer.has("提交延期申请")).isFalse();
    }

    @Test
    @Order(2)
    void leaderFindsItInTheWorklistAndApproves() {
        leader.go("/work").openRow("审批延期申请");
        leader.shoot("waits").sees("延期申请待批：郑海涛（" + Colleagues.HANDLER + "） 申请延长 20 日", WHY);
        leader.send("批准延期", new Forms().answer("notice", "   "));
        leader.shoot("no-notice").sees("告知反映人的内容：不能为空");
        assertThat(leader.wrong("extension-approve-notice")).isEqualTo("不能为空");
        leader.send("批准延期", new Forms().answer("notice", NOTICE));
        leader.shoot("approved")
                .sees("已批准", NOTICE, today.plusDays(80).toString())
                .seesNot("审批延期申请");
        leader.go("/work").seesNot("审批延期申请");
    }

    @Test
    @Order(3)
    void reporterSeesTheNewDateAndNotWhatWasSaidAboutIt() {
        reporter.go("/complaints/mine/" + granted.id())
                .shoot("extended")
                .sees("期限延长", "办结期限延长到 " + today.plusDays(80), NOTICE)
                .seesNot("延期申请", WHY, Colleagues.HANDLER);
        officer.go(page(granted)).shoot("granted").sees("已批准", NOTICE).seesNot("申请延期");
    }

    @Test
    @Order(4)
    void asksWithTheKeysAloneAndReadsWhyNot() {
        officer.go(page(refused));
        Keys keys = new Keys(officer);
        keys.to("#extension summary").press("Enter");
        keys.to("[name=amount]").type("10");
        keys.to("#extension [name=reason]").type(AGAIN);
        keys.to("#extension button").enter();
        officer.sees("延期申请待批", "申请延长 10 日");

        leader.go("/work").shoot("worklist").openRow("审批延期申请");
        leader.send("不批准", new Forms().answer("reason", REFUSAL));
        leader.shoot("refused").sees("未批准", REFUSAL);
        officer.go("/work").openRow(refused.receipt() + " " + SLOW + REFUSED);
        officer.shoot("read-why-not").sees("未批准", REFUSAL, "申请延期", "仍应在 " + today.plusDays(60) + " 前完成");
        officer.send("知道了，从待办中去掉", new Forms()).seesNot("知道了，从待办中去掉").sees(REFUSAL);
        officer.go("/work");
        assertThat(officer.page()
                        .locator("tr:has-text('" + refused.receipt() + "'):has-text('" + REFUSED + "')")
                        .count())
                .isZero();
        officer.go(page(refused));
        reporter.go("/complaints/mine/" + refused.id()).seesNot(REFUSAL, AGAIN, "延期");
    }

    @Test
    @Order(5)
    void requestThatNobodyDecidedInTimeLapses() throws SQLException {
        officer.unfold("申请延期");
        officer.send("提交延期申请", new Forms().answer("reason", AGAIN)).sees("申请延长 30 日");
        dateComes(refused);
        officer.go(page(refused)).shoot("outlived").sees("已失效", "期限届满前没有审批，不能再批准");
        leader.go("/work").seesNot("审批延期申请");
        leader.go(page(refused)).sees("已失效");
        assertThat(leader.has("批准延期")).isFalse();
    }

    @Test
    @Order(6)
    void requestLapsesWhenTheComplaintMovesOn() {
        Filed moved = petition("中止办理的信访事项", "栾凤琴");
        officer.go(page(moved)).unfold("申请延期");
        officer.send("提交延期申请", new Forms().answer("reason", AGAIN)).sees("延期申请待批");
        office.suspend(moved, today.plusDays(30).toString());
        officer.go(page(moved)).shoot("overtaken").sees("已失效", "本件已流转，申请不再有效");
    }

    @Test
    @Order(7)
    void pageSpeaksEnglish() {
        leader.go(page(refused) + "?lang=en").shoot("english").sees("Requests for more time", "Refused", "Lapsed");
        assertThat(leader.page().locator("#extension h2, #extension strong").allInnerTexts())
                .noneMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    @Order(8)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private Filed petition(String title, String name) {
        Filed filed = office.named(title, "PETITION", name);
        office.takeUp(filed);
        return filed;
    }

    private static String page(Filed filed) {
        return "/complaints/" + filed.id();
    }

    /** Sixty days in a moment: the date that the request is about has come, and nobody decided. */
    private void dateComes(Filed filed) throws SQLException {
        try (Connection connection = mingjing.asSuperuser("complaints");
                PreparedStatement update = connection.prepareStatement("update extension_request"
                        + " set due_at = asked_at where complaint_id = ? and status = 'ASKED'")) {
            update.setObject(1, UUID.fromString(filed.id()));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
