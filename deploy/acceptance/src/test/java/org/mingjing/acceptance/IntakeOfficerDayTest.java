package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of the officer who takes in what comes: by the net, by letter, by telephone. */
@OnPlatform
@Order(73)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeOfficerDayTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Windows windows;
    private final Api api;
    private final Chain chain;
    private final Colleagues office;
    private final Window desk;

    IntakeOfficerDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "intake");
        api = mingjing.api();
        chain = new Chain(api);
        office = new Colleagues(api);
        desk = windows.logIn(Colleagues.INTAKE);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void startsWithWhatIsDueFirstAcceptsAndAssigns() {
        Filed filed = office.nameless("早上第一件：保全裁定三个月没有送达");
        desk.go("/work").shoot("worklist").sees("我的待办", "已超期", "期限内");
        desk.openRow(filed.receipt()).shoot("filed").sees("匿名", "程序性回复", "现在可以做", "鸡西市鸡冠区人民法院");
        desk.act("受理", new Forms()).sees("已受理");
        desk.act("指派承办", new Forms().answer("handler", Colleagues.HANDLER).answer("department", "督察室"))
                .sees("办理中", "督察室");
        desk.act("程序性回复", new Forms().answer("text", "您的投诉由督察室办理。")).sees("您的投诉由督察室办理。");
    }

    @Test
    @Order(2)
    void declinesWithAGroundAndSaysWhereToTurn() {
        Filed filed = office.nameless("对判决结果不服");
        desk.go("/work").openRow(filed.receipt());
        desk.act(
                        "不予受理",
                        new Forms()
                                .answer("groundCode", "IN_PROCEEDINGS")
                                .answer("reason", "案件正在二审程序中。")
                                .answer("remedy", "可以在二审中提出，或者判决生效后申请再审。"))
                .sees("不予受理", "已进入诉讼、复议、仲裁程序", "可以在二审中提出，或者判决生效后申请再审。");
        chain.lookUp(filed).then().body("complaint.refusal.remedy", equalTo("可以在二审中提出，或者判决生效后申请再审。"));
    }

    @Test
    @Order(3)
    void entersALetterWithItsScanAndPrintsTheReceipt() {
        desk.go("/work").press("登记来电来信").shoot("entry");
        Forms letter = new Forms()
                .answer("channel", "LETTER_BOX")
                .answer("receivedOn", today.minusDays(3).toString())
                .answer("kind", "PETITION")
                .answer("category", "G4-02")
                .answer("organ", "鸡冠区法院");
        // what is missing is said, what was typed stays
        desk.page().locator("main form[enctype]").evaluate("form => { form.noValidate = true; }");
        desk.send("登记并出具回执", letter).shoot("entry-wrong").sees("请写一个标题", "扫描件需要重新选择");
        letter.answer("organ", "鸡冠区人民法院")
                .answer("title", "来信：执行款发放拖延")
                .answer("text", "信中说，执行款到账四个月，多次询问没有答复。")
                .answer("anonymous", "false")
                .answer("name", "高玉梅")
                .answer("address", "鸡西市鸡冠区红军路 12 号");
        desk.attach("file", Papers.scan("letter-0412.png", "a letter of one page"))
                .send("登记并出具回执", letter);
        desk.shoot("entered").sees("回执", "高玉梅", "红军路 12 号", "程序性回复", "受理或不予受理告知");
        assertThat(desk.print("receipt-on-paper")).isNotEmpty();
        // the clocks run from the day of the letter
        desk.sees(today.plusDays(4).toString());
        String receipt = desk.page().locator("#receipt-number").innerText().strip();
        desk.press("登记下一件").shoot("next");
        desk.go("/complaints?channel=LETTER_BOX").openRow(receipt).shoot("letter");
        // the scan shows who wrote, so it is sealed unless somebody says otherwise
        desk.sees("代为登记", Colleagues.INTAKE, "实名，身份已加密", "材料-1.png", "已封存").seesNot("高玉梅", "红军路", "letter-0412");
    }

    @Test
    @Order(4)
    void entersATelephoneCallFromTheKeyboardInOneGo() {
        desk.go("/complaints/entry");
        desk.send(
                "登记并出具回执",
                new Forms()
                        .answer("channel", "HOTLINE")
                        .answer("kind", "URGENT_DIFFICULTY")
                        .answer("category", "G1-03")
                        .answer("organ", "FY230302")
                        .answer("title", "来电：开庭前一天才收到传票")
                        .answer("text", "来电人说，昨天才收到传票，来不及请律师。")
                        .answer("anonymous", "true"));
        desk.shoot("call").sees("回执", "电话");
    }

    @Test
    @Order(5)
    void correctsWhatWasChosenWronglyAndTheReporterReadsIt() {
        Filed filed = office.nameless("信访答复迟迟不来，选成了投诉");
        desk.go("/complaints/" + filed.id()).unfold("更正类型和类别").shoot("correct").sees("受理或不予受理告知");
        Forms petition = new Forms().answer("kind", "PETITION").answer("category", "G1-01");
        desk.page().locator("main form[action$='/correct']").evaluate("form => { form.noValidate = true; }");
        desk.send("更正类型和类别", petition).shoot("correct-wrong");
        assertThat(desk.wrong("correct-groundCode")).contains("不能为空");
        desk.send("更正类型和类别", petition.answer("groundCode", "TEXT_SHOWS"))
                .shoot("corrected")
                .sees("登记信息的更正", "信访", "反映的内容本身说明");
        try (Window leader = windows.logIn(Colleagues.LEADER)) {
            Forms other = new Forms().answer("respondentOrgan", "鸡西市恒山区人民法院").answer("groundCode", "FOUND_OUT");
            leader.go("/complaints/" + filed.id()).unfold("更正被反映单位");
            leader.send("先看更正后由谁办理", other).shoot("correct-respondent").sees("更正后仍由 鸡西市中级人民法院 办理");
            leader.send("更正被反映单位", other).shoot("corrected-respondent").sees("鸡西市恒山区人民法院", "核查中查明");
        }
        try (Window phone = windows.phone("corrected-phone")) {
            new Citizen(phone)
                    .track(filed)
                    .shoot("corrected")
                    .sees("登记信息的更正", "您写的标题、内容和材料没有改动", "受理或不予受理告知", "鸡西市恒山区人民法院");
        }
        for (String barred : List.of("leader.jiguan.court", "handler.jiguan.court")) {
            api.as(barred).get(filed.path()).then().statusCode(404);
        }
    }

    @Test
    @Order(6)
    void sendsOnWhatBelongsElsewhere() {
        Filed organ = office.nameless("应由检察院核查的事");
        office.accept(organ);
        desk.go("/complaints/" + organ.id());
        desk.act(
                        "移送",
                        new Forms()
                                .answer("target", "ORGAN")
                                .answer("organ", "鸡西市人民检察院")
                                .answer("reason", "反映民事检察监督事项，移交检察院。"))
                .sees("已移送", "鸡西市人民检察院", "等待结果");
        api.as("intake.jixi")
                .get(organ.path())
                .then()
                .statusCode(200)
                .body("allowedCommands", org.hamcrest.Matchers.hasItem("accept"));

        Filed petition = office.nameless("消极执行，四个月没有查控");
        office.accept(petition);
        desk.go("/complaints/" + petition.id());
        desk.act(
                        "移送",
                        new Forms()
                                .answer("target", "PETITION")
                                .answer("caseNumber", "（2018）黑0302执123号")
                                .answer("reason", "反映消极执行，转执行信访。"))
                .sees("已移送", "执行信访", "（2018）黑0302执123号");

        Filed dispute = office.named("邻里排水纠纷，法庭没有组织调解", "URGENT_DIFFICULTY", "孙长海");
        office.accept(dispute);
        desk.go("/complaints/" + dispute.id());
        desk.act(
                        "移送",
                        new Forms()
                                .answer("target", "MEDIATION")
                                .answer("consent", "true")
                                .answer("reason", "双方均为邻居，反映人同意调解。"))
                .sees("已移送", "矛盾纠纷调解");
    }

    @Test
    @Order(7)
    void seesARepeatAndLinksIt() {
        String text = "立案大厅三号窗口每天上午十点以后才开门，排队的人没有地方坐，投诉电话无人接听。";
        Filed first = office.nameless("三号窗口十点以后才开门", text);
        Filed again = office.nameless("三号窗口还是十点以后才开门", text);
        desk.go("/complaints/" + again.id()).shoot("repeat").sees("内容相似的投诉，请确认是否重复", "可能重复", "%", first.receipt());
        desk.unfold("关联为重复件");
        Locator proposal = desk.page()
                .locator("#links form")
                .filter(new Locator.FilterOptions().setHasText("关联为重复件"))
                .first();
        proposal.locator("select").selectOption(new SelectOption().setIndex(1));
        Chromium.follow(desk.page(), proposal.locator("button"));
        desk.shoot("linked").sees("首次件", first.receipt()).seesNot("可能重复");
    }

    @Test
    @Order(8)
    void findsAWordInsideTheTextAndNoAddressTellsWhichOne() {
        desk.go("/complaints");
        desk.page().locator("#search-q").fill("有地方坐");
        desk.page().locator("form.search button").click();
        desk.page().locator("mark").first().waitFor();
        desk.shoot("searched").sees("检索结果", "三号窗口还是十点以后才开门");
        assertThat(desk.page().url()).doesNotContain("q=");
    }

    @Test
    @Order(9)
    void findsAgainByFilters() {
        desk.go("/complaints").shoot("list").unfold("筛选").shoot("filters");
        desk.narrow("查看", new Forms().answer("channel", "HOTLINE").answer("category", "G1-03"));
        desk.shoot("found").sees("来电：开庭前一天才收到传票", "清除筛选");
        desk.openRow("来电：开庭前一天才收到传票").sees("代为登记");
    }

    @Test
    @Order(10)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }
}
