package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** One person's browser window: goes to pages, presses what can be read there, and tells what is shown to the eye. */
final class Window implements AutoCloseable {
    // organs, the numbers of their letters, and cases are called so in any language
    private static final Pattern PROPER_NAME =
            Pattern.compile("\\p{IsHan}+(法院|检察院|公安局|司法局|委员会|派出所|分局)(\\p{IsHan}+〔\\d+〕\\d+号)?"
                    + "|（\\d{4}）\\p{IsHan}\\d+\\p{IsHan}+\\d+号");
    private static final Pattern FURTHER = Pattern.compile("^\\s*(下一页|显示更多)");

    private final Manners manners;
    private final Album album;
    private final Page page;
    private final String name;

    Window(Manners manners, Album album, Page page, String name) {
        this.manners = manners;
        this.album = album;
        this.page = page;
        this.name = name;
    }

    Page page() {
        return page;
    }

    /** Another window of the same person. */
    Window beside(Page other) {
        return new Window(manners, album, other, name);
    }

    Window go(String path) {
        page.navigate(path);
        return arrived();
    }

    /** Says who he is on the login page that is shown. */
    Window signIn(String user) {
        page.fill("#username", user);
        page.fill("#password", "Mingjing-2018");
        Chromium.follow(page, page.locator("#kc-login"));
        return arrived();
    }

    /** Keeps a picture of the whole page, and insists on what every page owes to whoever reads it. */
    Window shoot(String what) {
        album.screenshot(page, name + "-" + what);
        return arrived();
    }

    /** Insists on it for the page that is there. */
    Window arrived() {
        // the login page is Keycloak's own
        if (!page.url().contains("/auth/")) {
            manners.expect(page);
        }
        return this;
    }

    /** The page on paper: A4, as the reader's own printer makes it. */
    byte[] print(String what) {
        return album.print(page, name + "-" + what);
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
        return arrived();
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

    /** Presses the link that is called so. */
    Window press(String link) {
        Chromium.follow(
                page,
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + link + "\\s*›?\\s*$")))
                        .first());
        return arrived();
    }

    /** Unfolds what is folded under these words, if it is. */
    Window unfold(String words) {
        Locator folded = page.locator("main details:not([open]) > summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$")));
        if (folded.count() > 0) {
            folded.first().click();
        }
        return this;
    }

    /** Chooses files for the field. */
    Window attach(String field, FilePayload... files) {
        page.locator("main input[type=file][name=" + field + "]").setInputFiles(files);
        return this;
    }

    /** What comes down when the link is pressed. */
    byte[] download(String link) {
        Download coming = page.waitForDownload(() -> page.locator("main a[download]")
                .filter(new Locator.FilterOptions().setHasText(link))
                .first()
                .click());
        try (InputStream bytes = coming.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Window follow(Pattern link) {
        Locator links = page.locator("main a").filter(new Locator.FilterOptions().setHasText(link));
        Chromium.follow(page, links.first());
        return arrived();
    }

    /** Reads no Chinese but proper names. */
    Window speaksEnglish() {
        assertThat(PROPER_NAME.matcher(text()).replaceAll(""))
                .as(name + " at " + page.url())
                .doesNotContainPattern("\\p{IsHan}");
        return this;
    }

    /** What is said to be wrong with the field of that id, beside it; the field knows of it. */
    String wrong(String field) {
        assertThat(page.locator("[id='" + field + "']").getAttribute("aria-describedby"))
                .as(field + " at " + page.url())
                .startsWith(field + "-error");
        return page.locator("[id='" + field + "-error']").innerText();
    }

    /** Whether it asks for that field on this page. */
    boolean asks(String field) {
        return page.locator("main [name=" + field + "]:not([type=hidden])").count() > 0;
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
        return arrived();
    }

    /** Narrows a list by its filters, which change it in place. */
    Window narrow(String button, Forms answers) {
        Locator form = page.locator("main form").filter(new Locator.FilterOptions().setHas(button(button)));
        answers.fill(form);
        page.evaluate("() => { document.querySelector('#filtered').old = true; }");
        form.locator(button(button)).click();
        page.waitForFunction("() => !document.querySelector('#filtered').old");
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
