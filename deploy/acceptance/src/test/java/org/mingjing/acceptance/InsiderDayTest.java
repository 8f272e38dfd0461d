package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The day of somebody who works there and must not be known: no login, no name, a receipt and its PIN. */
@OnPlatform
@Order(72)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsiderDayTest {
    private static final String TITLE = "案款账户里有三笔没有入账";
    private static final String AUTHOR = "Sun Dehai of the accounts office";
    private static final String FILE = "孙德海电脑里的清单.pdf";
    private static final int TRIES = 5;

    private final Windows windows;
    private final Api api;
    private final Chain chain;
    private final Colleagues office;
    private Filed filed;

    InsiderDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "insider");
        api = mingjing.api();
        chain = new Chain(api);
        office = new Colleagues(api);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void filesWithoutANameAndSeesThePinOnce() {
        try (Window desk = windows.desk("desk").go("/")) {
            desk.shoot("home").sees("可以不留姓名").press("我要投诉举报");
            Forms forms = Citizen.about(TITLE)
                    .answer("kind", "REPORT")
                    .answer("category", "G6-03")
                    .answer("respondentOfficer", "执行局局长")
                    .answer("anonymous", "true");
            filed = new Citizen(desk).file(forms);
            desk.go("/complaints/track").seesNot(filed.pin(), filed.receipt());
            // nothing in this browser says that he was here
            assertThat(desk.page().context().cookies())
                    .noneMatch(cookie -> cookie.name.contains("session") || cookie.value.contains(filed.receipt()));
        }
        filed = office.found(filed);
    }

    @Test
    @Order(2)
    void comesBackWithTheReceiptOnAnyPhoneAndExchangesMessages() {
        office.takeUp(filed);
        office.write(filed, Colleagues.HANDLER, "请说明三笔款项的大致日期，不必说明您的身份。");
        try (Window phone = windows.phone("phone")) {
            phone.go("/").press("查询办理进度").shoot("track").sees("不用登录，不用报姓名");
            new Citizen(phone).track(filed).shoot("asked");
            phone.sees(TITLE, "办理中", "有 1 条新留言", "请说明三笔款项的大致日期", "不用报姓名").seesNot(Colleagues.HANDLER, filed.pin());
            phone.send("发送留言", new Forms().answer("text", "分别在三月、五月和六月。"));
            phone.shoot("answered").sees("分别在三月、五月和六月。", "对方尚未阅读");
        }
    }

    @Test
    @Order(3)
    void addsADocumentAndIsToldWhatOthersGetOfIt() {
        FilePayload list = Papers.document(FILE, AUTHOR);
        try (Window phone = windows.phone("phone")) {
            new Citizen(phone).track(filed).sees("办理人员拿到的是副本", "文件名和隐藏信息");
            phone.attach("file", list).send("提交材料", new Forms());
            phone.shoot("handed-in").sees(FILE, "收到补充材料");
        }
        List<Map<String, Object>> kept =
                api.as(Colleagues.HANDLER).get(filed.path() + "/evidence").path("$");
        byte[] copy = api.as(Colleagues.HANDLER)
                .get(filed.path() + "/evidence/" + kept.getFirst().get("id"))
                .asByteArray();
        assertThat(new String(list.buffer, StandardCharsets.ISO_8859_1)).contains(AUTHOR);
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain(AUTHOR);
    }

    @Test
    @Order(4)
    void nothingOfHimIsOnTheScreensOfTheOffice() {
        for (String official : List.of(Colleagues.INTAKE, Colleagues.HANDLER, Colleagues.LEADER)) {
            try (Window screen = windows.logIn(official).go("/complaints/" + filed.id())) {
                screen.shoot("matter").sees(TITLE, "匿名", "没有留下身份信息").seesNot("孙德海", "申请查看身份");
                assertThat(screen.page().content()).doesNotContain("孙德海", AUTHOR, filed.pin());
            }
        }
        try (Window custodian = windows.logIn(Colleagues.CUSTODIAN)) {
            custodian.go("/complaints/" + filed.id()).seesNot(TITLE);
        }
    }

    @Test
    @Order(5)
    void saysWithoutANameThatHeSuffersForIt() {
        try (Window phone = windows.phone("phone")) {
            new Citizen(phone).track(filed).send("反映打击报复", new Forms());
            phone.shoot("retaliation").sees("不经过被反映的单位", TITLE, filed.receipt());
            phone.send(
                    "提交",
                    new Forms()
                            .answer("by", "RESPONDENT")
                            .answer("text", "昨天被调离原岗位，没有说明理由。")
                            .answer("anonymous", "true"));
            phone.shoot("retaliation-receipt").sees("已收到您的反映", "密码只显示这一次", "办理机关");
        }
    }

    @Test
    @Order(6)
    void whoGuessesThePinIsLockedOutAndToldForHowLong() {
        Filed other = office.nameless("别人的投诉");
        try (Window phone = windows.phone("phone").go("/complaints/track")) {
            Forms guess = new Forms().answer("receipt", other.receipt()).answer("pin", wrong(other.pin()));
            phone.send("查询", guess).shoot("wrong-pin").sees("密码");
            for (int tried = 1; tried < TRIES; tried++) {
                phone.send("查询", guess);
            }
            phone.send("查询", guess).shoot("locked").sees("分钟").seesNot("别人的投诉");
            // the right PIN does not open it either, while it is locked
            phone.send("查询", new Forms().answer("receipt", other.receipt()).answer("pin", other.pin()))
                    .seesNot("别人的投诉");
        }
    }

    @Test
    @Order(7)
    void takesAnotherOneBack() {
        Filed settled = office.nameless("已经自己解决的事");
        try (Window phone = windows.phone("phone")) {
            new Citizen(phone).track(settled).unfold("不想继续了？").shoot("withdraw").sees("撤回后不再办理");
            phone.send("撤回投诉", new Forms().answer("reason", "问题已经解决"));
            phone.shoot("withdrawn").sees("已撤回", "您已撤回，不再办理", "本件已经结束").seesNot("下一步，最迟");
        }
        chain.lookUp(settled).then().statusCode(200);
    }

    @Test
    @Order(8)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private static String wrong(String pin) {
        return "000000".equals(pin) ? "000001" : "000000";
    }
}
