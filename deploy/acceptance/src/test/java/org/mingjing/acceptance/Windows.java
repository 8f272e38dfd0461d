package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A story's windows, a fresh one for each person; notes every script that fails, every line of error in the console, every
 * breach of the security policy, and every part of a page that did not come.
 */
final class Windows implements AutoCloseable {
    private final String publicUrl;
    private final Chromium chromium;
    private final Album album;
    private final List<Window> open = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Windows(String publicUrl, String story) {
        this.publicUrl = publicUrl;
        chromium = Chromium.ofThisRun();
        album = new Album(story);
    }

    Window phone() {
        return phone("phone");
    }

    Window phone(String name) {
        return window(name, chromium.open(publicUrl, 390, 844));
    }

    Window desk(String name) {
        return window(name, chromium.open(publicUrl, 1280, 900));
    }

    /** An official's window, with the worklist in it; the password is said once in a run. */
    Window logIn(String user) {
        if (chromium.knows(user)) {
            Window window = window(user, chromium.openAgain(publicUrl, 1280, 900, user));
            return at(window.go("/work"), "/work");
        }
        return known(user, logInAnew(user));
    }

    /** The same with the password, as a session of its own. */
    Window logInAnew(String user) {
        return at(desk(user).go("/login?to=/work").signIn(user), "/work");
    }

    /** Anybody's window on the phone, logged in. */
    Window logInOnPhone(String user) {
        String name = user + "-phone";
        if (chromium.knows(user)) {
            return window(name, chromium.openAgain(publicUrl, 390, 844, user)).go("/");
        }
        return known(user, phone(name).go("/login?to=/").signIn(user));
    }

    /** What went wrong behind the pages. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private Window known(String user, Window window) {
        chromium.remember(user, window.page());
        return window;
    }

    private static Window at(Window window, String path) {
        assertThat(window.page().url()).endsWith(path);
        return window;
    }

    private Window window(String name, Page page) {
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
        Window window = new Window(chromium.manners(), album, page, name);
        open.add(window);
        return window;
    }

    @Override
    public void close() {
        open.forEach(Window::close);
    }
}
