package org.mingjing.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Somebody who complains: files step by step, keeps receipt and PIN, and looks with them. */
final class Citizen {
    private static final int STEPS = 10;

    private final Window window;
    private final Tongue tongue;
    private int steps;

    Citizen(Window window) {
        this(window, Tongue.CHINESE);
    }

    Citizen(Window window, Tongue tongue) {
        this.window = window;
        this.tongue = tongue;
    }

    Filed file(String title, boolean anonymous) {
        Forms forms = about(title).answer("anonymous", Boolean.toString(anonymous));
        if (!anonymous) {
            forms.answer("name", "王某").answer("phone", "13900001234");
        }
        return file(forms);
    }

    /** A complaint about 鸡冠区人民法院, but for who complains. */
    static Forms about(String title) {
        return new Forms()
                .answer("kind", "COMPLAINT")
                .answer("search", "鸡冠区人民法院")
                .answer("respondentOrgan", Chain.RESPONDENT)
                .answer("category", "G4-03")
                .answer("title", title)
                .answer("text", "判决生效后申请执行，提供了财产线索，至今没有查控。");
    }

    /** Answers what it is asked, hands in the papers at the end, and keeps the receipt. */
    Filed file(Forms forms, FilePayload... papers) {
        return begin().finish(forms, papers);
    }

    /** Goes to the first step. */
    Citizen begin() {
        window.go("/complaints/file");
        steps = 0;
        return this;
    }

    /** Answers what it is asked, up to the step that has that field. */
    Citizen until(String field, Forms forms) {
        while (!window.asks(field) && steps < STEPS) {
            next(forms);
        }
        return this;
    }

    /** Answers what it is asked from this step on, and keeps the receipt. */
    Filed finish(Forms forms, FilePayload... papers) {
        while (!window.text().contains(tongue.received()) && steps < STEPS) {
            next(forms, papers);
        }
        window.shoot("receipt").sees(tongue.received(), tongue.once());
        Page page = window.page();
        return new Filed(null, told(page.locator("#receipt-number")), told(page.locator("#receipt-pin")));
    }

    /** Answers one step; what is wrong with it is on the page that comes. */
    Citizen next(Forms forms, FilePayload... papers) {
        if (window.has(tongue.find())) {
            window.send(tongue.find(), forms);
        }
        steps++;
        window.shoot("file-" + steps);
        if (window.has(tongue.send())) {
            window.attach("file", papers).send(tongue.send(), forms);
        } else {
            window.send(tongue.next(), forms);
        }
        return this;
    }

    Window track(Filed filed) {
        return window.go("/complaints/track")
                .send(
                        tongue.look(),
                        new Forms().answer("receipt", filed.receipt()).answer("pin", filed.pin()))
                .sees(filed.receipt());
    }

    private static String told(Locator place) {
        return place.innerText().strip();
    }
}
