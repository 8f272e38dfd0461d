package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The chain by hand and eye: a citizen on a phone and at a desk, then the officials who work it through. */
@OnPlatform
@Order(70)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Pattern RECEIPT = Pattern.compile("TS-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final int STEPS = 10;

    private final Mingjing mingjing;
    private final Chain chain;
    private final List<String> scriptErrors = new ArrayList<>();
    private Chromium chromium;
    private Filed atTheDesk;

    BrowserTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        chain = new Chain(mingjing.api());
    }

    @BeforeAll
    void launchBrowser() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void citizenFilesOnAPhoneWithoutLoginAndTracksIt() {
        Page page = open(390, 844);
        page.navigate("/");
        chromium.screenshot(page, "phone-home");
        isNotWiderThanItsScreen(page);
        Filed filed = file(page, "phone", "手机上的匿名投诉", true);
        track(page, "phone", filed);
        page.context().close();
    }

    @Test
    @Order(2)
    void citizenFilesAtADeskAndTracksIt() {
        Page page = open(1280, 900);
        page.navigate("/");
        chromium.screenshot(page, "desktop-home");
        atTheDesk = file(page, "desktop", "桌面上的投诉", false);
        track(page, "desktop", atTheDesk);
        page.context().close();
    }

    @Test
    @Order(3)
    void officialsWorkItThroughOnPages() {
        work("intake.jixi.court", atTheDesk, "accept", new Forms());
        work(
                "leader.jixi.court",
                atTheDesk,
                "assign",
                new Forms().answer("handler", "handler.jixi.court").answer("department", "督察室"));
        work("handler.jixi.court", atTheDesk, "procedural-reply", new Forms().answer("text", "已由督察室办理。"));
        work(
                "handler.jixi.court",
                atTheDesk,
                "conclude",
                new Forms()
                        .answer("outcome", "SUBSTANTIATED")
                        .answer("findings", "收到线索后未启动查控，属实。")
                        .answer("correction", "限期查控。"));
        Page ledger = logIn("supervisor.jixi");
        ledger.navigate("/work");
        chromium.screenshot(ledger, "supervisor-worklist");
        String id = idOf(atTheDesk);
        String problem = chain.problemOf(new Filed(id, atTheDesk.receipt(), null));
        ledger.navigate(problem.replace("/api/v1/problems", "/supervision/problems"));
        chromium.screenshot(ledger, "problem");
        new Forms().answer("demand", "限期整改并建立线索核查制度。").send(ledger, formOf(ledger, "notify"));
        chromium.screenshot(ledger, "problem-notified");
        assertThat(ledger.content()).contains("限期整改并建立线索核查制度");
        ledger.context().close();
    }

    @Test
    @Order(4)
    void pagesSpeakEnglishToo() {
        Page page = open(1280, 900);
        page.navigate("/?lang=en");
        assertThat(page.locator("html").getAttribute("lang")).startsWith("en");
        chromium.screenshot(page, "english-home");
        page.navigate("/complaints/file");
        assertThat(page.locator("html").getAttribute("lang")).startsWith("en");
        chromium.screenshot(page, "english-file");
        page.context().close();
    }

    @Test
    @Order(5)
    void tokensStayOutOfTheBrowser() {
        Page page = logIn("handler.jixi.court");
        assertThat(page.evaluate(
                                "() => document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                        .toString())
                .doesNotContain("q_session", "eyJ");
        page.navigate("/logout");
        page.navigate("/work");
        assertThat(page.url()).contains("/auth/realms/mingjing");
        page.context().close();
    }

    @Test
    @Order(6)
    void noPageBrokeItsOwnSecurityPolicy() {
        assertThat(scriptErrors).isEmpty();
    }

    private Page open(int width, int height) {
        Page page = chromium.open(mingjing.publicUrl(), width, height);
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
        return page;
    }

    private Filed file(Page page, String device, String title, boolean anonymous) {
        page.navigate("/complaints/file");
        Forms forms = new Forms()
                .answer("kind", "COMPLAINT")
                .answer("respondentOrgan", Chain.RESPONDENT)
                .answer("category", "G4-03")
                .answer("title", title)
                .answer("text", "判决生效后申请执行，提供了财产线索，至今没有查控。")
                .answer("anonymous", Boolean.toString(anonymous));
        if (!anonymous) {
            forms.answer("name", "王某").answer("phone", "13900001234");
        }
        for (int step = 1; step <= STEPS && !hasReceipt(page); step++) {
            chromium.screenshot(page, device + "-file-" + step);
            isNotWiderThanItsScreen(page);
            find(page, "鸡冠区人民法院");
            forms.send(page, page.locator("main form"));
        }
        chromium.screenshot(page, device + "-receipt");
        return new Filed(
                null,
                page.locator("#receipt-number").innerText().strip(),
                page.locator("#receipt-pin").innerText().strip());
    }

    /** On the step that asks for the organ: searches for it, so that it can be chosen. */
    private void find(Page page, String organ) {
        if (page.locator("#f-search").count() > 0) {
            page.fill("#f-search", organ);
            Chromium.follow(page, page.locator("button[value=find]"));
        }
    }

    private void track(Page page, String device, Filed filed) {
        page.navigate("/complaints/track");
        new Forms()
                .answer("receipt", filed.receipt())
                .answer("pin", filed.pin())
                .send(page, page.locator("main form").first());
        chromium.screenshot(page, device + "-tracked");
        assertThat(page.locator("main").innerText()).contains(filed.receipt());
        isNotWiderThanItsScreen(page);
    }

    private Page logIn(String user) {
        Page page = open(1366, 900);
        page.navigate("/login?to=/work");
        page.fill("#username", user);
        page.fill("#password", "Mingjing-2018");
        Chromium.follow(page, page.locator("#kc-login"));
        assertThat(page.url()).endsWith("/work");
        return page;
    }

    /** Opens the complaint from the worklist, sends the command's form, and sees no refusal. */
    private void work(String user, Filed filed, String command, Forms answers) {
        Page page = logIn(user);
        chromium.screenshot(page, user + "-worklist");
        page.navigate("/complaints/" + idOf(filed));
        chromium.screenshot(page, user + "-before-" + command);
        answers.send(page, formOf(page, command));
        chromium.screenshot(page, user + "-after-" + command);
        assertThat(page.locator(".error-summary").count())
                .as("refusals of " + command)
                .isZero();
        page.context().close();
    }

    private static boolean hasReceipt(Page page) {
        return RECEIPT.matcher(page.locator("main").innerText()).find();
    }

    private static Locator formOf(Page page, String command) {
        Locator form = page.locator("form[action$='/" + command + "']");
        Locator closed = page.locator("details:not([open]):has(form[action$='/" + command + "']) > summary");
        if (closed.count() > 0) {
            closed.first().click();
        }
        return form.first();
    }

    private String idOf(Filed filed) {
        List<String> ids = mingjing.api()
                .as("leader.jixi.court")
                .get("/api/v1/complaints?limit=200")
                .path("items.findAll { it.receipt == '" + filed.receipt() + "' }.id");
        assertThat(ids).as("the complaint " + filed.receipt()).hasSize(1);
        return ids.getFirst();
    }

    private static void isNotWiderThanItsScreen(Page page) {
        Object tooWide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue())
                .as("pixels too wide at " + page.url())
                .isLessThanOrEqualTo(1);
    }
}
