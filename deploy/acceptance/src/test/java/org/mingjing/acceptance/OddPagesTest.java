package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages that nobody plans to see: wrong addresses, closed doors, too much, too long, too late, and all in English. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddPagesTest {
    private static final String LONG = "x".repeat(90);
    private static final String LONG_NAME = "杜尔伯特蒙古族自治县人民检察院";
    private static final String LINK = "https://example.org/" + "a-long-way/".repeat(14);
    private static final int MEGABYTE = 1024 * 1024;

    private final Windows windows;
    private final Api api;
    private final Colleagues office;
    private final Window phone;
    private final Window leader;

    OddPagesTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "odd");
        api = mingjing.api();
        office = new Colleagues(api);
        phone = windows.logInOnPhone("citizen.li");
        leader = windows.logInOnPhone(Colleagues.LEADER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void wrongAddressesAndClosedDoorsLeadOn() {
        phone.go("/nowhere").shoot("no-such-page").sees("没有找到").press("返回首页").sees("我要投诉举报");
        phone.go("/complaints/mine/" + UUID.randomUUID()).shoot("not-mine").sees("没有找到");
        phone.go("/work").shoot("not-an-official").sees("没有权限");
        leader.go("/complaints/" + UUID.randomUUID()).shoot("no-such-complaint").sees("没有找到");
        leader.go("/complaints/notices").shoot("not-an-operator").sees("没有权限");
        leader.go("/complaints?filedFrom=yesterday").shoot("no-such-filter");
        leader.go("/supervision/problems/" + UUID.randomUUID()).shoot("no-such-problem");
    }

    @Test
    @Order(2)
    void longWordsAndNamesStayInsideTheirPages() {
        Map<String, Object> filing = Chain.filing("关于" + LONG + "的投诉");
        filing.put("text", "网页在 " + LINK + " 上，" + LONG);
        filing.put("reporter", Map.of("name", "欧阳" + "长".repeat(20), "phone", "13804675566"));
        Filed filed = Chain.file(api.as("citizen.li"), filing);
        office.takeUp(filed);
        office.write(filed, Colleagues.HANDLER, LINK);
        leader.go("/complaints")
                .shoot("long-list")
                .go("/complaints/" + filed.id())
                .shoot("long-matter");
        office.conclude(filed);
        office.reply(filed, Colleagues.HANDLER, LINK + "\n\n" + LONG + "\n\n" + "经查属实。".repeat(60));
        phone.go("/complaints/mine").shoot("long-mine");
        phone.go("/complaints/mine/" + filed.id())
                .shoot("long-status")
                .press("打印答复书")
                .shoot("long-letter");
        assertThat(phone.print("long-letter-on-paper")).isNotEmpty();
        Map<String, Object> far = new HashMap<>(Chain.filing("路途远，来回要两天"));
        far.put("respondentOrgan", "JC230624");
        Filed distant = Chain.file(api.as("citizen.li"), far);
        phone.go("/complaints/mine/" + distant.id()).shoot("long-name").sees(LONG_NAME);
    }

    @Test
    @Order(3)
    void fileThatIsTooLargeIsRefusedBesideItsFieldAndWithoutScriptByThePage() throws IOException {
        Filed filed = office.named("材料太大的投诉", "COMPLAINT", "尉迟恭谨");
        phone.go("/complaints/mine/" + filed.id());
        Path large = Files.write(Files.createTempFile("scan", ".pdf"), new byte[26 * MEGABYTE]);
        Locator field = phone.page().locator("#f-file");
        field.setInputFiles(large);
        assertThat(field.evaluate("file => file.validationMessage")).asString().contains("MB");
        field.evaluate("file => file.setCustomValidity('')");
        phone.send("提交材料", new Forms()).shoot("too-large").sees("内容过大");
        Files.delete(large);
    }

    @Test
    @Order(4)
    void whatWasWrittenIsKeptWhenTheLoginHasEnded() {
        Filed filed = office.nameless("登录过期时正在写的答复", "写了一个小时的答复，登录过期了，写的东西都没有了。");
        office.takeUp(filed);
        try (Window late = windows.logIn(Colleagues.HANDLER)) {
            Page page = late.page();
            page.clock().install();
            late.go("/complaints/" + filed.id()).unfold("进展答复");
            page.fill("#progress-text", "已经约谈承办人。");
            page.context().clearCookies();
            page.clock().fastForward("45:00");
            page.locator("form[action$='/progress'] button").click();
            page.locator("form[action$='/progress'] [role=alert]").waitFor();
            late.shoot("login-ended").sees("登录已过期，内容还没有提交");
            assertThat(page.inputValue("#progress-text")).isEqualTo("已经约谈承办人。");
            Page login = page.waitForPopup(() -> page.locator("[role=alert] a").click());
            late.beside(login).signIn(Colleagues.HANDLER);
            late.send("提交：进展答复", new Forms()).sees("已办理：进展答复", "已经约谈承办人。");
            // without the script it is said by the page that comes
            page.context().clearCookies();
            late.send("发送留言", new Forms().answer("text", "请补充。"))
                    .shoot("login-ended-page")
                    .sees("内容没有提交");
        }
    }

    @Test
    @Order(5)
    void everyPageOfTheOfficeIsInEnglishOnThePhone() {
        Filed filed = office.named("English on the phone", "PETITION", "Tom");
        office.takeUp(filed);
        leader.go("/work?lang=en");
        for (String path : List.of(
                "/work",
                "/complaints",
                "/complaints/overview",
                "/complaints/business-environment",
                "/complaints/business-environment/list",
                "/complaints/dispositions",
                "/complaints/exports",
                "/complaints/handovers",
                "/complaints/" + filed.id(),
                "/supervision/problems",
                "/supervision/overview")) {
            leader.go(path).shoot("english" + path.replaceAll("[0-9a-f-]{36}", "one"));
        }
        try (Window intake = windows.logInOnPhone(Colleagues.INTAKE)) {
            intake.go("/complaints/entry?lang=en").shoot("english-entry");
        }
        leader.go("/complaints?category=G1-01&filedFrom=2031-01-01").shoot("english-empty");
        leader.go("/nowhere").shoot("english-no-such-page").sees("Not found").go("/work?lang=zh");
    }

    @Test
    @Order(6)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }
}
