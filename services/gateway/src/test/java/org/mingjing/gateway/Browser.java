package org.mingjing.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A browser that keeps cookies and follows nothing by itself. */
final class Browser {

    private static final String PUBLIC = "http://localhost:8099";
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<Cookie> sessionCookies = new ArrayList<>();

    /** Logs in through the whole code flow and returns where it ended. */
    String login(String user, String to) {
        return get(local(enter(user, to, ""))).getHeader("Location");
    }

    /**
     * Logs in as far as the session; nothing was asked of it yet.
     *
     * @param told what Keycloak's stand-in is told besides, for instance {@code &lifespan=2}
     * @return where the browser is sent on
     */
    String enter(String user, String to, String told) {
        Response challenge = get("/login?to=" + to);
        String authorize = challenge.getHeader("Location") + "&login_hint=" + user + told;
        String callback = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(authorize)
                .getHeader("Location");
        return get(local(callback)).getHeader("Location");
    }

    Response get(String path) {
        return kept(given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .accept("text/html")
                .cookies(cookies)
                .get(path));
    }

    Response post(String path, Map<String, String> headers) {
        return kept(given().redirects()
                .follow(false)
                .cookies(cookies)
                .headers(headers)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .body("a=b")
                .post(path));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** The session cookies as they were set, with their attributes. */
    List<Cookie> sessionCookies() {
        return sessionCookies;
    }

    private Response kept(Response response) {
        response.getDetailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
                if (cookie.getName().startsWith("q_session")) {
                    sessionCookies.add(cookie);
                }
            }
        });
        return response;
    }

    static String local(String url) {
        return url.startsWith(PUBLIC) ? url.substring(PUBLIC.length()) : url;
    }
}
