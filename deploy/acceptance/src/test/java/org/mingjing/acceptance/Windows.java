package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * One browser, a fresh window for each person; notes every script that fails, every line of error in the console, every
 * breach of the security policy, and every part of a page that did not come.
 */
final class Windows implements AutoCloseable {
    private final String publicUrl;
    private final Chromium chromium;
    private final List<String> faults = new ArrayList<>();

    Windows(String publicUrl, String story) {
        this.publicUrl = publicUrl;
        chromium = Chromium.launch(story);
    }

    Window phone() {
        return phone("phone");
    }

    Window phone(String name) {
        return open(name, 390, 844);
    }

    Window desk(String name) {
        return open(name, 1280, 900);
    }

    /** An official's window, with the worklist in it. */
    Window logIn(String user) {
        Window window = desk(user).go("/login?to=/work").signIn(user);
        assertThat(window.page().url()).endsWith("/work");
        return window;
    }

    /** Anybody's window on the phone, logged in. */
    Window logInOnPhone(String user) {
        return phone(user + "-phone").go("/login?to=/").signIn(user);
    }

    /** What went wrong behind the pages. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private Window open(String name, int width, int height) {
        Page page = chromium.open(publicUrl, width, height);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            // a page that refuses something has its own status; its parts are watched below
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                faults.add(response.status() + " " + response.url());
            }
        });
        return new Window(chromium, page, name);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
