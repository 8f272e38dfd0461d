package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;

/** One person's browser window: goes to pages, presses what can be read there, and tells what is shown to the eye. */
final class Window implements AutoCloseable {
    private static final Pattern FURTHER = Pattern.compile("^\\s*(下一页|显示更多)");

    private final Chromium chromium;
    private final Page page;
    private final String name;

    Window(Chromium chromium, Page page, String name) {
        this.chromium = chromium;
        this.page = page;
        this.name = name;
    }

    Page page() {
        return page;
    }

    Window go(String path) {
        page.navigate(path);
        return this;
    }

    /** Keeps a picture of the whole page, and insists that it is not wider than its screen. */
    Window shoot(String what) {
        chromium.screenshot(page, name + "-" + what);
        Object tooWide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue())
                .as("pixels too wide at " + page.url())
                .isLessThanOrEqualTo(1);
        return this;
    }

    /** The words of the page that can be seen; what is folded away is not among them. */
    String text() {
        return page.locator("main").innerText();
    }

    Window sees(String... words) {
        assertThat(text()).as(name + " at " + page.url()).contains(words);
        return this;
    }

    Window seesNot(String... words) {
        assertThat(text()).as(name + " at " + page.url()).doesNotContain(words);
        return this;
    }

    /** Loads the page again until it shows these words. */
    Window seesSoon(String words) {
        await(words).atMost(Chain.SOON).pollInterval(Duration.ofMillis(500)).until(() -> {
            page.reload();
            return text().contains(words);
        });
        return this;
    }

    /** Opens the row of a list that shows these words, on whichever page of the list it is. */
    Window openRow(String words) {
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(words));
        Locator further = page.locator("main a").filter(new Locator.FilterOptions().setHasText(FURTHER));
        while (row.count() == 0 && further.count() > 0) {
            goOn(further.first());
        }
        assertThat(row.count()).as(words + " in the list of " + name).isEqualTo(1);
        Chromium.follow(page, row.locator("a").first());
        return this;
    }

    /** A list grows below its last row; where it cannot, the next page comes instead. */
    private void goOn(Locator further) {
        if (page.locator("#rows").count() == 0) {
            Chromium.follow(page, further);
            return;
        }
        int before = page.locator("#rows > tr").count();
        further.click();
        page.waitForFunction("rows => document.querySelectorAll('#rows > tr').length > rows", before);
    }

    Window follow(Pattern link) {
        Locator links = page.locator("main a").filter(new Locator.FilterOptions().setHasText(link));
        Chromium.follow(page, links.first());
        return this;
    }

    /** Whether there is a button that is called so. */
    boolean has(String button) {
        return button(button).count() > 0;
    }

    /** Sends the form that has the button. */
    Window send(String button, Forms answers) {
        Locator form = page.locator("main form").filter(new Locator.FilterOptions().setHas(button(button)));
        answers.fill(form);
        Chromium.follow(page, form.locator(button(button)));
        return this;
    }

    /** Gives a command: unfolds its form if it asks for something, sends it, and reads that it was taken. */
    Window act(String command, Forms answers) {
        Locator summary = page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + command + "\\s*$")));
        if (summary.count() > 0 && !has("提交：" + command)) {
            summary.click();
        }
        String button = summary.count() > 0 ? "提交：" + command : command;
        assertThat(has(button)).as(command + " for " + name + " on\n" + text()).isTrue();
        shoot("before-" + command);
        send(button, answers);
        return shoot("after-" + command).sees("已办理：" + command);
    }

    private Locator button(String called) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called).setExact(true));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
