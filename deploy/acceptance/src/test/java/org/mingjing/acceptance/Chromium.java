package org.mingjing.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The machine's own Chromium; fails loudly when there is none. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final Path pictures;
    private final AtomicInteger shots = new AtomicInteger();

    private Chromium(Playwright playwright, Browser browser, Path pictures) {
        this.playwright = playwright;
        this.browser = browser;
        this.pictures = pictures;
    }

    /** A browser whose pictures go to the story's own folder. */
    static Chromium launch(String story) {
        Path executable = find();
        // the machine's browser is used: nothing is downloaded
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=zh-CN"));
        return new Chromium(playwright, playwright.chromium().launch(options), SCREENSHOTS.resolve(story));
    }

    /** A fresh person's browser window of that size. */
    Page open(String publicUrl, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(publicUrl)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // hiding the caret would write styles into the page, which its policy forbids
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(next(name, "png")));
    }

    byte[] print(Page page, String name) {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(next(name, "pdf")));
    }

    /** Plain letters: without a locale a file cannot have any other name. */
    private Path next(String name, String ending) {
        return pictures.resolve(
                "%02d-%s.%s".formatted(shots.incrementAndGet(), name.replaceAll("[^A-Za-z0-9.-]+", "_"), ending));
    }

    /** Clicks, and waits until the next page is there, even when it has the same address. */
    static void follow(Page page, Locator button) {
        page.evaluate("() => { window.left = true; }");
        button.click();
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
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

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
