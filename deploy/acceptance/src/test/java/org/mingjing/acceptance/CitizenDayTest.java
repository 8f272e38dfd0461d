package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of a citizen who gives her name: on the phone from the first word to the review, and once without a mouse. */
@OnPlatform
@Order(71)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenDayTest {
    private static final String WHO = "citizen.wang";
    private static final String TITLE = "执行案款到账四个月没有发放";
    private static final String NAME = "王淑芬";
    private static final String ADDRESS = "shufen.citizen-day@example.org";
    private static final String CAMERA = "Phone of Wang Shufen";
    private static final Pattern NUMBER = Pattern.compile("投复〔\\d{4}〕\\d+号");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Mingjing mingjing;
    private final Windows windows;
    private final Colleagues office;
    private final Window phone;
    private Filed filed;

    CitizenDayTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        windows = new Windows(mingjing.publicUrl(), "citizen");
        office = new Colleagues(mingjing.api());
        phone = windows.phone("phone");
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void filesOnThePhoneWithNameAndPhotographAndKeepsTheReceipt() {
        phone.go("/").shoot("home").press("登录").shoot("login").signIn(WHO);
        phone.shoot("home-known").sees("我的投诉").press("我要投诉举报");
        Forms forms = Citizen.about(TITLE)
                .answer("kind", "PETITION")
                .answer("caseNumber", "（2018）黑0302执123号")
                .answer("anonymous", "false")
                .answer("name", NAME)
                .answer("phone", "13904671234")
                .answer("email", ADDRESS)
                .answer("notifyByEmail", "true");
        filed = new Citizen(phone).file(forms, Papers.photograph("王淑芬手机拍的流水.jpg", CAMERA, "statement, 18 March"));
        phone.sees("下一步，最迟", "程序性回复", "办理机关", "鸡西市中级人民法院", "我的投诉");
        assertThat(phone.print("receipt-on-paper")).isNotEmpty();
        filed = office.found(filed);
    }

    @Test
    @Order(2)
    void seesHerOwnListAndWhatComesNextAndByWhen() {
        open("filed").unfold("您反映的内容").sees(TITLE, "下一步，最迟", "至今没有查控", "受理或不予受理告知", "王淑芬手机拍的流水.jpg", "原件封存");
    }

    @Test
    @Order(3)
    void readsWhatTheHandlerAsksAnswersAndHandsInMore() {
        office.takeUp(filed);
        office.proceduralReply(filed, "您的投诉已由督察室办理，六十日内办结。");
        office.write(filed, Colleagues.HANDLER, "请补充 2018 年 3 月以后的银行流水。");
        mine("news").sees("1 条新留言", "条新通知");
        open("asked")
                .sees("办理中", "有 1 条新留言", "请补充 2018 年 3 月以后的银行流水。", "您的投诉已由督察室办理", "已受理", "有程序性回复")
                .seesNot(Colleagues.HANDLER, "郑海涛");
        phone.send("发送留言", new Forms().answer("text", "流水已经补充，见今天交的照片。"));
        phone.sees("流水已经补充，见今天交的照片。", "对方尚未阅读").seesNot("有 1 条新留言");
        phone.attach("file", Papers.photograph("流水第二页.jpg", CAMERA, "statement, 19 March"))
                .send("提交材料", new Forms());
        phone.shoot("more").sees("流水第二页.jpg", "收到补充材料");
    }

    @Test
    @Order(4)
    void seesPauseExtensionAndProgressWithTheirDates() {
        LocalDate until = today.plusDays(20);
        office.suspend(filed, until.toString());
        open("paused").sees("期限暂停计算，到 " + until, "办理期限中止");
        office.resume(filed);
        office.extend(filed, "因需要向银行调取记录，办理期限延长三十日。");
        office.progress(filed, "已向银行调取记录，正在核对发放情况。");
        open("extended")
                .sees("期限延长", "因需要向银行调取记录，办理期限延长三十日。", "办理进展", "已向银行调取记录，正在核对发放情况。", "下一步，最迟", "办理期限恢复计算")
                .seesNot("期限暂停计算，到");
    }

    @Test
    @Order(5)
    void getsTheNumberedLetterAndPrintsIt() {
        office.conclude(filed);
        office.reply(filed, Colleagues.HANDLER, "经查，案款到账后四个月未发放属实，已责令三日内发放。");
        open("replied").sees("已答复", "属实", "经查，案款到账后四个月未发放属实", "请您评价", "评价期");
        phone.press("打印答复书").shoot("letter").sees("投诉举报答复书", "鸡西市中级人民法院", "申请复查");
        assertThat(phone.text()).containsPattern(NUMBER);
        String pdf = new String(phone.print("letter-on-paper"), StandardCharsets.ISO_8859_1);
        assertThat(pdf)
                .containsPattern("/MediaBox ?\\[0 0 59[45](\\.\\d+)? 84[12]")
                .contains("/Count 1");
        phone.press("返回").sees(TITLE);
    }

    @Test
    @Order(6)
    void ratesWithTheKeyboardAlone() {
        try (Window desk = windows.desk("keys").go("/complaints/track")) {
            Keys keys = new Keys(desk);
            keys.to("[name=receipt]").type(filed.receipt());
            keys.to("[name=pin]").type(filed.pin()).enter();
            desk.sees(filed.receipt(), "请您评价");
            for (String aspect : List.of("speed", "attitude", "result", "cleanness")) {
                keys.to("select[name=" + aspect + "]").press("End");
            }
            keys.to("#rate button").enter();
            desk.shoot("rated").sees("已归档", "收到您的评价").seesNot("请您评价");
        }
    }

    @Test
    @Order(7)
    void asksForOneReviewAndSeesWhatCameOfIt() {
        open("before-review").send("申请复查", new Forms().answer("reason", "只说责令发放，没有说为什么拖了四个月。"));
        phone.shoot("review").sees("您申请了复查", "黑龙江省高级人民法院", "复查答复", "下一步，最迟").seesNot("可以申请复查一次");
        office.assign(filed, "leader.hlj.court", "handler.hlj.court");
        office.conclude(filed, "handler.hlj.court", "SUBSTANTIATED", "承办人未按规定时限发放。");
        office.reply(filed, "handler.hlj.court", "复查认为：承办人未按规定时限发放，案款已于昨日发放。");
        open("reviewed").sees("复查答复已作出", "复查认为：承办人未按规定时限发放", "原答复", "请您评价").seesNot("可以申请复查一次");
        phone.press("打印答复书").shoot("second-letter").sees("黑龙江省高级人民法院").seesNot("申请复查一次");
        assertThat(phone.print("second-letter-on-paper")).isNotEmpty();
    }

    @Test
    @Order(8)
    void lettersCameByMailAndSaidNothingOfTheSubstance() throws IOException {
        await("letters about each news")
                .atMost(Chain.SOON)
                .until(() -> letters().size() >= 8);
        for (String letter : letters()) {
            assertThat(letter).doesNotContain(TITLE, NAME, "鸡冠", "法院", "案款", filed.receipt(), filed.pin());
        }
        open("mail").send("不再发邮件，删除邮箱地址", new Forms());
        phone.seesNot("不再发邮件");
    }

    @Test
    @Order(9)
    void switchesToEnglishAndFindsEverythingAgain() {
        open("chinese").press("English").shoot("english").sees("Next step", "Notices", "Reply");
        assertThat(phone.page().locator("html").getAttribute("lang")).startsWith("en");
        phone.go("/complaints/mine").shoot("english-mine").sees("Answered");
        phone.go("/complaints/file").shoot("english-file").sees("Next");
        phone.press("中文").sees("我要投诉举报");
    }

    @Test
    @Order(10)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private Window mine(String what) {
        return phone.go("/complaints/mine").shoot(what);
    }

    private Window open(String what) {
        return mine(what + "-list").openRow(filed.receipt()).shoot(what);
    }

    /** The letters to her, as a mail program shows them. */
    private List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(mingjing.data().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(CitizenDayTest::read)
                    .filter(letter -> letter.contains(ADDRESS))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
