package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole chain by hand and eye: the citizen, the organ above, the ledger, the organ complained about, and back. */
@OnPlatform
@Order(70)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Pattern PROBLEM = Pattern.compile("WT-\\d{4}-\\d{2}-\\d{6}");
    private static final String RESPONDENT = "handler.jiguan.court";

    private final Windows windows;
    private Filed filed;
    private String problem;
    private String problemPath;

    BrowserTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "chain");
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void citizenFilesOnAPhoneWithoutLoginAndTracksIt() {
        try (Window phone = windows.phone()) {
            phone.go("/").shoot("home").sees("我要投诉举报");
            Citizen citizen = new Citizen(phone);
            citizen.track(citizen.file("手机上的匿名投诉", true)).shoot("tracked").sees("手机上的匿名投诉", "已收件", "程序性回复");
        }
    }

    @Test
    @Order(2)
    void citizenFilesAtADeskAndTracksIt() {
        try (Window desk = windows.desk("citizen")) {
            desk.go("/").shoot("home").sees("我要投诉举报");
            Citizen citizen = new Citizen(desk);
            filed = citizen.file("桌面上的投诉", false);
            citizen.track(filed).shoot("tracked").sees("桌面上的投诉", "已收件", "程序性回复");
        }
    }

    @Test
    @Order(3)
    void organAboveAcceptsAssignsAndConcludes() {
        try (Window intake = open("intake.jixi.court")) {
            intake.act("受理", new Forms()).sees("已受理");
        }
        try (Window leader = open("leader.jixi.court")) {
            leader.act(
                            "指派承办",
                            new Forms().answer("handler", "handler.jixi.court").answer("department", "督察室"))
                    .sees("办理中", "督察室");
        }
        try (Window handler = open("handler.jixi.court")) {
            handler.act("程序性回复", new Forms().answer("text", "已由督察室办理。")).sees("已由督察室办理。");
            handler.act(
                            "办结",
                            new Forms()
                                    .answer("outcome", "SUBSTANTIATED")
                                    .answer("findings", "收到线索后未启动查控，属实。")
                                    .answer("correction", "限期查控。"))
                    .sees("已办结", "属实", "限期查控。");
        }
    }

    @Test
    @Order(4)
    void supervisorNotifiesTheOrganComplainedAbout() {
        try (Window supervisor = windows.logIn("supervisor.jixi")) {
            supervisor.shoot("worklist").go("/complaints?status=CONCLUDED").openRow(filed.receipt());
            supervisor.seesSoon("整改情况").shoot("complaint").follow(PROBLEM);
            problem = PROBLEM.matcher(supervisor.text())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            problemPath = supervisor.page().url();
            supervisor
                    .shoot("problem")
                    .sees("已立账", "鸡冠区人民法院")
                    .act("发整改意见书", new Forms().answer("demand", "限期整改并建立线索核查制度。"))
                    .sees("整改中", "限期整改并建立线索核查制度。", "整改期限");
        }
    }

    @Test
    @Order(5)
    void returnedRectificationIsSubmittedAgainAndSignedOffBySomebodyElse() {
        submit("线索已核查。", "登记疏忽。");
        try (Window supervisor = openProblem("supervisor.jixi")) {
            supervisor
                    .sees("待销号", "线索已核查。")
                    .act("退回", new Forms().answer("reason", "没有附清单，也没有建章立制。"))
                    .sees("整改中", "没有附清单，也没有建章立制。", "退回后整改");
        }
        submit("线索已全部核查，清单附后。", "登记与查控脱节。");
        try (Window supervisor = openProblem("supervisor.jixi")) {
            supervisor
                    .sees("待销号", "线索已全部核查，清单附后。", "《财产线索三日核查制度》")
                    .act("销号", new Forms().answer("opinion", "抽查属实，同意销号。"))
                    .sees("已销号", "抽查属实，同意销号。", "您现在没有需要办理的事项");
        }
    }

    @Test
    @Order(6)
    void recheckIsDoneByAThirdPerson() {
        try (Window province = openProblem("supervisor.hlj")) {
            province.sees("已销号")
                    .act("复查", new Forms().answer("ok", "true").answer("findings", "回访未见反弹。"))
                    .sees("已巩固", "回访未见反弹。", "留痕链完整");
        }
    }

    @Test
    @Order(7)
    void handlerRepliesWhenItIsPutRight() {
        try (Window handler = open("handler.jixi.court")) {
            handler.sees("整改情况", problem, "已巩固")
                    .act("答复", new Forms().answer("text", "经查属实，已责令整改并销号。"))
                    .sees("已答复", "经查属实，已责令整改并销号。");
        }
    }

    @Test
    @Order(8)
    void reporterSeesOnThePhoneWhatWasPutRightAndRates() {
        try (Window phone = windows.phone()) {
            new Citizen(phone)
                    .track(filed)
                    .shoot("put-right")
                    .sees("整改情况", "已巩固", problem, "限期查控。", "属实", "经查属实，已责令整改并销号。", "请您评价")
                    .seesNot(RESPONDENT, "handler.jixi.court");
            phone.send(
                    "提交评价",
                    new Forms()
                            .answer("speed", "5")
                            .answer("attitude", "5")
                            .answer("result", "4")
                            .answer("cleanness", "5"));
            phone.shoot("rated").sees("已归档", "收到您的评价").seesNot("请您评价");
        }
        try (Window leader = windows.logIn("leader.jixi.court")) {
            leader.go("/complaints?status=CLOSED").openRow(filed.receipt());
            leader.shoot("closed").sees("已归档", "办理速度", "非常满意", "您现在没有需要办理的事项");
        }
    }

    @Test
    @Order(9)
    void pagesSpeakEnglishToo() {
        try (Window desk = windows.desk("english")) {
            desk.go("/?lang=en").shoot("home").sees("File a complaint", "Recusal");
            desk.go("/complaints/file").shoot("file").sees("Next");
            assertThat(desk.page().locator("html").getAttribute("lang")).startsWith("en");
        }
    }

    @Test
    @Order(10)
    void tokensStayOutOfTheBrowser() {
        try (Window handler = windows.logInAnew("handler.jixi.court")) {
            Page page = handler.page();
            assertThat(page.evaluate(
                                    "() => document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                            .toString())
                    .doesNotContain("q_session", "eyJ");
            handler.go("/logout").go("/work");
            assertThat(page.url()).contains("/auth/realms/mingjing");
        }
    }

    @Test
    @Order(11)
    void noPageBrokeItsOwnSecurityPolicy() {
        assertThat(windows.faults()).isEmpty();
    }

    /** Opens the complaint from the worklist. */
    private Window open(String user) {
        return windows.logIn(user).shoot("worklist").openRow(filed.receipt());
    }

    private Window openProblem(String user) {
        return windows.logIn(user).go(problemPath).sees(problem);
    }

    /** The organ complained about says what it put right; of the complaint it is told nothing. */
    private void submit(String evidence, String rootCause) {
        try (Window respondent = windows.logIn(RESPONDENT)) {
            respondent.shoot("worklist").openRow(problem);
            respondent
                    .sees("整改中", "限期整改并建立线索核查制度。")
                    .seesNot(filed.receipt())
                    .act(
                            "报送整改",
                            new Forms()
                                    .answer("evidence", evidence)
                                    .answer("rootCause", rootCause)
                                    .answer("mechanism", "《财产线索三日核查制度》"))
                    .sees("待销号", evidence, "您现在没有需要办理的事项")
                    .seesNot(filed.receipt());
        }
    }
}
