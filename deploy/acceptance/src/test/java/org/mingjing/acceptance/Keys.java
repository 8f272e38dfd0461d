package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody without a mouse: goes from field to field with the tab key, and sees where he is. */
final class Keys {
    private static final int PATIENCE = 80;
    private static final int LONGEST_PAGE = 400;
    private static final String HERE = """
            css => {
              const here = document.activeElement;
              return here !== null && here.matches(css);
            }""";
    private static final String SEEN = Manners.script("/focus.js");
    private static final String STEP = "() => (" + Manners.script("/focus-step.js") + ")() || (" + SEEN + ")()";
    private static final String STANDS = "day => document.activeElement.value === day";
    private static final String START = """
            () => {
              const first = document.querySelector('.skip');
              first.focus();
              window.walked = [first];
            }""";
    private static final String MISSED = Manners.script("/focus-missed.js");
    private static final String NAMED =
            "() => document.activeElement.id || document.activeElement.outerHTML.slice(0, 160)";

    private final Page page;

    Keys(Window window) {
        page = window.page();
    }

    /** On to the next thing that fits; it must show that it has the focus. */
    Keys to(String css) {
        return to(css, "Tab");
    }

    /** Back to the thing before that fits. */
    Keys back(String css) {
        return to(css, "Shift+Tab");
    }

    /** Past the menu: the first stop of every page leads to what it is about. */
    Keys skip() {
        to(".skip").press("Enter");
        assertThat(page.evaluate(HERE, "main")).as("the focus is in " + named()).isEqualTo(true);
        return this;
    }

    Keys type(String words) {
        page.keyboard().insertText(words);
        return this;
    }

    /** Everything that stands in the field goes, and the words come. */
    Keys instead(String words) {
        return press("Control+a").type(words);
    }

    /** A day, part by part, in a field for days; browsers ask for the parts in the order of their country. */
    Keys day(LocalDate day) {
        String rest = "%02d%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        press("ArrowLeft").press("ArrowLeft");
        page.keyboard().type(rest + day.getYear());
        if (!Boolean.TRUE.equals(page.evaluate(STANDS, day.toString()))) {
            press("ArrowLeft").press("ArrowLeft");
            page.keyboard().type(Integer.toString(day.getYear()));
            press("ArrowRight");
            page.keyboard().type(rest);
        }
        assertThat(page.evaluate(STANDS, day.toString()))
                .as("the day is " + day)
                .isEqualTo(true);
        return this;
    }

    /** Unfolds it, where it is not unfolded already. */
    Keys unfold(String details) {
        return page.locator(details + ":not([open])").count() == 0
                ? this
                : to(details + " > summary").press("Enter");
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

    /** Presses Enter, and waits until that part of the page is another one. */
    Keys change(String css) {
        page.evaluate("css => { document.querySelector(css).old = true; }", css);
        page.keyboard().press("Enter");
        page.waitForFunction("css => !document.querySelector(css)?.old", css);
        page.waitForFunction("() => !document.querySelector('.htmx-settling, .htmx-swapping, .htmx-request')");
        return this;
    }

    /** The focus is there, without a further key. */
    Keys is(String css) {
        assertThat(page.evaluate(HERE, css))
                .as(css + " has the focus, which is at " + named())
                .isEqualTo(true);
        return this;
    }

    /** Reads what is wrong, follows it into the field, and hears it there too. */
    Keys blamed(String field) {
        is(".error-summary");
        assertThat(page.evaluate("() => document.activeElement.getAttribute('role')"))
                .isEqualTo("alert");
        to(".error-summary a[href='#" + field + "']").press("Enter");
        is("[id='" + field + "'][aria-invalid=true][aria-describedby~='" + field + "-error']");
        return this;
    }

    /** From the first thing of the page to the last: each is reached, seen, in its turn, and none holds the focus. */
    Keys walk() {
        List<Object> faults = new ArrayList<>();
        page.evaluate(START);
        for (int pressed = 0; pressed < LONGEST_PAGE; pressed++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(STEP) instanceof List<?> unseen)) {
                faults.addAll((List<?>) page.evaluate(MISSED));
                assertThat(faults).as("for the keys at " + page.url()).isEmpty();
                return this;
            }
            faults.addAll(unseen);
        }
        throw new AssertionError("the tab key does not come to an end at " + page.url());
    }

    private Keys to(String css, String key) {
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            page.keyboard().press(key);
            if (Boolean.TRUE.equals(page.evaluate(HERE, css))) {
                assertThat((List<?>) page.evaluate(SEEN))
                        .as("the focus at " + css)
                        .isEmpty();
                return this;
            }
        }
        throw new AssertionError("the tab key does not come to " + css + " at " + page.url() + ", but to " + named());
    }

    private String named() {
        return (String) page.evaluate(NAMED);
    }
}
