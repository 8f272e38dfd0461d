package org.mingjing.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The pictures of one story, in its own folder, numbered as they were taken. */
final class Album {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Path folder;
    private final AtomicInteger shots = new AtomicInteger();

    Album(String story) {
        folder = SCREENSHOTS.resolve(story);
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
        return folder.resolve(
                "%02d-%s.%s".formatted(shots.incrementAndGet(), name.replaceAll("[^A-Za-z0-9.-]+", "_"), ending));
    }
}
