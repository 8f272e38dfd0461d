package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: goes from field to field with the tab key, and sees where he is. */
final class Keys {
    private static final int PATIENCE = 80;
    private static final String HERE = """
            css => {
              const here = document.activeElement;
              return here !== null && here.matches(css);
            }""";
    private static final String SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            }""";

    private final Page page;

    Keys(Window window) {
        page = window.page();
    }

    /** On to the next thing that fits; it must show that it has the focus. */
    Keys to(String css) {
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(HERE, css))) {
                assertThat(page.evaluate(SEEN))
                        .as("the focus is seen at " + css)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("the tab key does not come to " + css + " at " + page.url());
    }

    Keys type(String words) {
        page.keyboard().insertText(words);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter, and waits for the next page. */
    Keys enter() {
        page.evaluate("() => { window.left = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
        return this;
    }
}
