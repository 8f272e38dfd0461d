package org.mingjing.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Somebody who complains: files step by step, keeps receipt and PIN, and looks with them. */
final class Citizen {
    private static final int STEPS = 10;

    private final Window window;

    Citizen(Window window) {
        this.window = window;
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
        window.go("/complaints/file");
        for (int step = 1; step <= STEPS && !window.text().contains("已收到您的投诉"); step++) {
            if (window.has("查找单位")) {
                window.send("查找单位", forms);
            }
            window.shoot("file-" + step);
            if (window.has("提交投诉")) {
                window.attach("file", papers).send("提交投诉", forms);
            } else {
                window.send("下一步", forms);
            }
        }
        window.shoot("receipt").sees("已收到您的投诉", "密码只显示这一次");
        Page page = window.page();
        return new Filed(null, told(page.locator("#receipt-number")), told(page.locator("#receipt-pin")));
    }

    Window track(Filed filed) {
        return window.go("/complaints/track")
                .send("查询", new Forms().answer("receipt", filed.receipt()).answer("pin", filed.pin()))
                .sees(filed.receipt());
    }

    private static String told(Locator place) {
        return place.innerText().strip();
    }
}
