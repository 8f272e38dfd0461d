package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The organ that got a clue asks who gave it, the custodian grants, and with the feedback all of it is over. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClueIdentityTest {
    private static final String TITLE = "执行员让当事人代付装修款";
    private static final String NAME = "皇甫云舒";
    private static final String DISCIPLINE = "handler.jixi.discipline";
    private static final String WHY = "须当面核对转账记录上的签名。";

    private final Windows windows;
    private final Chain chain;
    private final Window discipline;
    private final Window custodian;
    private final Filed filed;

    ClueIdentityTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "clue-identity");
        Api api = mingjing.api();
        chain = new Chain(api);
        Colleagues office = new Colleagues(api);
        filed = office.named(TITLE, "COMPLAINT", NAME);
        office.takeUp(filed);
        api.done(
                Colleagues.HANDLER,
                filed.path(),
                "refer",
                Map.of("target", "DISCIPLINE", "reason", "反映收受好处，属于纪检监察管辖。"));
        discipline = windows.logIn(DISCIPLINE);
        custodian = windows.logInOnPhone(Colleagues.CUSTODIAN);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void whoHasNotSaidThatHeHasTheClueCannotAsk() {
        discipline.openRow(filed.receipt()).shoot("sent").sees("反映人身份", "不随线索移交", "签收线索之后可以申请查看。");
        assertThat(discipline.has("提交申请")).isFalse();
        discipline.send("签收", new Forms().answer("receiptNumber", "鸡纪信〔2018〕77号"));
        discipline.shoot("acknowledged").sees("已签收，待反馈").seesNot("签收线索之后可以申请查看。");
    }

    @Test
    @Order(2)
    void asksWithAReason() {
        discipline.unfold("申请查看身份").shoot("ask").sees("不知道身份也能办的，不要申请");
        discipline.send("提交申请", new Forms().answer("ground", "VERIFY_IN_PERSON").answer("reason", "  "));
        discipline.shoot("no-reason");
        assertThat(discipline.wrong("identity-reason")).isEqualTo("不能为空");
        discipline.send("提交申请", new Forms().answer("reason", WHY));
        discipline.shoot("asked").sees("已提交，等待身份保管员决定", "待决定", "决定期限");
        discipline.press("返回线索").shoot("waits").sees("待决定").seesNot("查看反映人身份");
    }

    @Test
    @Order(3)
    void custodianReadsWhoAsksAndGrants() {
        custodian.go("/work").shoot("worklist").openRow(filed.receipt());
        custodian
                .shoot("request")
                .sees("问题线索移交：鸡西市中级人民法院 移交给 中共鸡西市纪律检查委员会", WHY, DISCIPLINE)
                .seesNot(TITLE, NAME);
        custodian.send("准予查看", new Forms());
        custodian.shoot("granted").sees("已准予", "可查看至", "还没有查看过").seesNot(TITLE, NAME);
        custodian.go("/complaints/identity-requests").shoot("requests").sees("线索已移交 中共鸡西市纪律检查委员会");
    }

    @Test
    @Order(4)
    void looksOnceAndTheReporterSeesIt() {
        discipline.go("/complaints/handovers").openRow(filed.receipt());
        discipline.shoot("may-look").sees("已准予", "可查看至", "每次查看都记入全程留痕").seesNot(NAME);
        discipline.send("查看反映人身份", new Forms());
        discipline.shoot("looked").sees(NAME, "13804675566", "这是第 1 次查看", "不得告知");
        discipline.press("返回线索").shoot("after-the-look").sees("已查看次数").seesNot(NAME);
        chain.lookUp(filed).then().body(containsString("查看了您的身份信息"));
        custodian.go("/complaints/identity-requests").openRow(filed.receipt());
        custodian.shoot("one-look").sees("每次查看", DISCIPLINE);
        assertThat(custodian.page().locator("main .timeline li").count()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void withTheFeedbackItIsOver() {
        discipline.send("反馈处理结果", new Forms().answer("result", "CASE_OPENED").answer("text", "已立案审查调查。"));
        discipline.shoot("fed-back").sees("已反馈", "线索已反馈，查看身份的申请和批准都已结束。").seesNot(NAME);
        assertThat(discipline.has("查看反映人身份")).isFalse();
        assertThat(discipline.has("提交申请")).isFalse();
    }

    @Test
    @Order(6)
    void pagesSpeakEnglish() {
        discipline.go(discipline.page().url() + "?lang=en").shoot("english");
        assertThat(discipline.page().locator("#identity").innerText())
                .contains("identity")
                .doesNotContainPattern("\\p{IsHan}");
        custodian.go("/complaints/identity-requests?lang=en").openRow(filed.receipt());
        custodian.shoot("english").seesNot(NAME);
    }

    @Test
    @Order(7)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }
}
