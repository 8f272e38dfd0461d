package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A letter with a name: its scan is sealed, its writer is told on paper, and who looks at it is seen by him. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterDayTest {
    private static final String TITLE = "来信：保全的货款到期没有续行冻结";
    private static final String NAME = "欧阳桂芝";
    private static final String ADDRESS = "鸡西市鸡冠区文化路 31 号 2 单元 402 室";
    private static final String SCAN = "欧阳桂芝来信原件.png";
    private static final String SEALED = "经批准查看反映人身份后才能打开";
    private static final String NUMBER = "投受〔";
    private static final String WHY = "须把告知书寄到本人手中。";
    private static final String NOT_NEEDED = "告知书已经寄出，不再需要查看。";
    private static final FilePayload LETTER = Papers.scan(SCAN, "a letter with a signature");

    private final Windows windows;
    private final Colleagues office;
    private final Window desk;
    private final Window officer;
    private final Window custodian;
    private final Window reporter;
    private Filed filed;

    LetterDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "letter");
        office = new Colleagues(mingjing.api());
        desk = windows.logIn(Colleagues.INTAKE);
        officer = windows.logIn(Colleagues.HANDLER);
        custodian = windows.logIn(Colleagues.CUSTODIAN);
        reporter = windows.phone("reporter");
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void scanOfALetterIsSealedUnlessSomebodySaysOtherwise() {
        both(desk.go("/complaints/entry"), "entry").sees("扫描件看得出反映人是谁吗", "看得出：封存");
        desk.attach("file", LETTER)
                .send(
                        "登记并出具回执",
                        new Forms()
                                .answer("channel", "LETTER_BOX")
                                .answer("kind", "COMPLAINT")
                                .answer("category", "G4-02")
                                .answer("organ", "鸡冠区人民法院")
                                .answer("title", TITLE)
                                .answer("text", "信中说，货款冻结到期前两次要求续行冻结，没有人办。")
                                .answer("anonymous", "false")
                                .answer("name", NAME)
                                .answer("phone", "13845670031")
                                .answer("address", ADDRESS));
        both(desk, "receipt").sees("回执", NAME, ADDRESS);
        Page page = desk.page();
        String receipt = page.locator("#receipt-number").innerText().strip();
        String pin = page.locator("#receipt-pin").innerText().strip();
        filed = office.found(new Filed(null, receipt, pin));
        both(desk.go("/complaints/" + filed.id()), "matter").sees(SEALED).seesNot(NAME, SCAN);
    }

    @Test
    @Order(2)
    void noticeOfAcceptanceIsMadeAndFitsOnASheet() {
        desk.act("受理", new Forms());
        both(desk, "due").sees("需要送达纸质告知书", "受理告知书");
        desk.send("出具并打印", new Forms());
        both(desk, "notice").sees("受理告知书", NUMBER, filed.receipt()).seesNot(NAME);
        assertThat(new String(desk.print("notice-on-paper"), StandardCharsets.ISO_8859_1))
                .contains("/Count 1");
        both(desk.press("返回"), "made").sees(NUMBER).seesNot("需要送达纸质告知书");
    }

    @Test
    @Order(3)
    void grantedLookWaitsOnTheWorklistAndOpensTheScan() throws IOException {
        office.assign(filed);
        officer.go("/complaints/" + filed.id()).unfold("申请查看身份");
        officer.send("提交申请", new Forms().answer("ground", "SERVE_DOCUMENT").answer("reason", WHY));
        custodian.go("/work").openRow(filed.receipt()).send("准予查看", new Forms());

        both(officer.go("/work"), "work").openRow(filed.receipt() + " 已准予查看反映人身份");
        officer.shoot("may-look").sees("已准予", SEALED);
        officer.send("查看反映人身份", new Forms());
        both(officer, "looked").sees(NAME, ADDRESS, "打开封存的", "每次打开都记为一次查看");
        Download coming = officer.page().waitForDownload(() -> officer.page()
                .locator("main form[action*='/files/'] button")
                .click());
        try (InputStream bytes = coming.createReadStream()) {
            assertThat(bytes.readAllBytes()).isEqualTo(LETTER.buffer);
        }
        officer.go("/work");
        assertThat(officer.page()
                        .locator("tr:has-text('" + filed.receipt() + "'):has-text('已准予查看反映人身份')")
                        .count())
                .isZero();
    }

    @Test
    @Order(4)
    void whoWasToldByTelephoneNeedsNoLetterOfIt() {
        officer.go("/complaints/" + filed.id());
        officer.act("程序性回复", new Forms().answer("text", "来信已由督察室办理，九十日内答复。")).sees("程序性回复告知书");
        both(officer.unfold("已经电话或当面告知"), "told").sees("告知方式");
        officer.send("记下已告知", new Forms().answer("way", "TELEPHONE")).shoot("told-by-telephone");
        officer.seesNot("需要送达纸质告知书").sees("电话或当面告知反映人");
        both(officer.unfold("划去这条记录"), "struck").sees("记错了、实际没有告知的，请划去");
        officer.send("划去这条记录", new Forms()).sees("需要送达纸质告知书", "划去记错的电话或当面告知");
        officer.unfold("已经电话或当面告知").send("记下已告知", new Forms().answer("way", "TELEPHONE"));
        officer.seesNot("需要送达纸质告知书");
    }

    @Test
    @Order(5)
    void custodianTakesTheGrantBack() {
        custodian.go("/complaints/identity-requests?state=GRANTED").openRow(filed.receipt());
        both(custodian.unfold("收回批准"), "take-back").sees("自行失效");
        custodian.send("提交收回的决定", new Forms().answer("reason", "  ")).shoot("no-reason");
        assertThat(custodian.wrong("revoke-reason")).isEqualTo("不能为空");
        custodian.send("提交收回的决定", new Forms().answer("reason", NOT_NEEDED));
        both(custodian, "taken-back").sees("已收回", NOT_NEEDED).seesNot(NAME, TITLE);

        both(officer.go("/complaints/" + filed.id()), "taken-back").sees("已收回", NOT_NEEDED, SEALED);
        assertThat(officer.has("查看反映人身份")).isFalse();
    }

    @Test
    @Order(6)
    void reporterSeesAllOfItAndSetsWhereNoticesGo() {
        new Citizen(reporter).track(filed);
        both(reporter, "status").sees("代您登记", "这份材料看得出您是谁，已经封存", "查看了您的身份信息", "办理机关出具纸质告知书", "打印告知书");
        reporter.unfold("用邮件接收通知");
        both(reporter, "mail");
        reporter.send("保存邮箱", new Forms().answer("email", "guizhi@example.org").answer("notifyByEmail", "true"));
        both(reporter, "mail-kept").sees("接收通知的邮箱已设置", "换一个邮箱").seesNot("guizhi@");
        both(reporter.unfold("换一个邮箱"), "mail-change").sees("已留有邮箱");
    }

    @Test
    @Order(7)
    void pagesSpeakEnglish() {
        both(desk.go("/complaints/" + filed.id() + "?lang=en"), "english").sees("Notice of acceptance");
    }

    @Test
    @Order(8)
    void nothingFailedBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    /** Pictures at a desk and on a phone. */
    private static Window both(Window window, String what) {
        Page page = window.page();
        page.setViewportSize(1280, 900);
        window.shoot(what);
        page.setViewportSize(390, 844);
        window.shoot(what + "-phone");
        page.setViewportSize(1280, 900);
        return window;
    }
}
