package org.mingjing.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, one for all stories of a run; fails loudly when there is none. */
final class Chromium {
    private static Chromium running;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final Manners manners = new Manners();
    private final Map<String, String> sessions = new HashMap<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The browser of this run; the first story that needs one starts it. */
    static synchronized Chromium ofThisRun() {
        if (running == null) {
            running = launch();
        }
        return running;
    }

    /** There are no more stories. */
    static synchronized void end() {
        if (running != null) {
            running.browser.close();
            running.playwright.close();
            running = null;
        }
    }

    private static Chromium launch() {
        Path executable = find();
        // the machine's browser is used: nothing is downloaded
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=zh-CN"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A fresh person's browser window of that size. */
    Page open(String publicUrl, int width, int height) {
        return window(size(publicUrl, width, height));
    }

    /** A window of somebody who has logged in before, in this run. */
    Page openAgain(String publicUrl, int width, int height, String user) {
        return window(size(publicUrl, width, height).setStorageState(sessions.get(user)));
    }

    boolean knows(String user) {
        return sessions.containsKey(user);
    }

    /** Who is logged in on that page need not say the password again in further windows. */
    void remember(String user, Page page) {
        sessions.put(user, page.context().storageState());
    }

    Manners manners() {
        return manners;
    }

    /** Clicks, and waits until the next page is there, even when it has the same address. */
    static void follow(Page page, Locator button) {
        page.evaluate("() => { window.left = true; }");
        button.click();
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    private static Browser.NewContextOptions size(String publicUrl, int width, int height) {
        return new Browser.NewContextOptions()
                .setBaseURL(publicUrl)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height);
    }

    private static Path find() {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return NAMES.stream()
                .flatMap(name ->
                        Arrays.stream(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium, and there is none in PATH: apt-get install chromium"));
    }
}
