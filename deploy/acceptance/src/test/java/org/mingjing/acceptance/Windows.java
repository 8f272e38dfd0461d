package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One browser, a fresh window for each person; notes every script that fails and every breach of the security policy. */
final class Windows implements AutoCloseable {
    private final String publicUrl;
    private final Chromium chromium = Chromium.launch();
    private final List<String> scriptErrors = new ArrayList<>();

    Windows(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    Window phone() {
        return open("phone", 390, 844);
    }

    Window desk(String name) {
        return open(name, 1280, 900);
    }

    /** An official's window, with the worklist in it. */
    Window logIn(String user) {
        Window window = open(user, 1366, 900).go("/login?to=/work");
        Page page = window.page();
        page.fill("#username", user);
        page.fill("#password", "Mingjing-2018");
        Chromium.follow(page, page.locator("#kc-login"));
        assertThat(page.url()).endsWith("/work");
        return window;
    }

    List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    private Window open(String name, int width, int height) {
        Page page = chromium.open(publicUrl, width, height);
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
        return new Window(chromium, page, name);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
