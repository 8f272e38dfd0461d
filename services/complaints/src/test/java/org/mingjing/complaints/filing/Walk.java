package org.mingjing.complaints.filing;

import static io.restassured.RestAssured.given;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingjing.test.TestTokens;

/** Somebody at the filing pages: sends back what the page carried, as a browser does, and what was typed. */
final class Walk {
    private static final Pattern CARRIED =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final String user;
    private final String lang;
    private Response page;

    /** Somebody, or nobody known when null, who reads Chinese or English. */
    Walk(String user, String lang) {
        this.user = user;
        this.lang = lang;
        this.page = request().get("/complaints/file");
    }

    /** All steps up to the last, with or without a name. */
    static Walk toTheCheck(String user, String lang, boolean named, Map<String, String> story) {
        Walk walk = new Walk(user, lang);
        walk.press("next", Map.of("kind", "COMPLAINT", "category", "G4-02"));
        walk.press("find", Map.of("search", "鸡冠区"));
        walk.press("next", Map.of("respondentOrgan", "FY230302"));
        walk.press("next", story);
        walk.press(
                "next",
                named
                        ? Map.of("anonymous", "false", "name", "王小明", "phone", "13900000000")
                        : Map.of("anonymous", "true"));
        return walk;
    }

    /** Presses a button of the page. */
    Response press(String button, Map<String, String> typed) {
        page = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(carried())
                .formParams(typed)
                .formParam("go", button)
                .post("/complaints/file");
        return page;
    }

    /** Sends it from the last page, with files by name. */
    Response send(List<Map.Entry<String, byte[]>> files) {
        var request =
                request().config(config().multiPartConfig(multiPartConfig().defaultCharset("UTF-8")));
        carried()
                .forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                        .controlName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build()));
        request.multiPart("go", "send");
        files.forEach(file -> request.multiPart("file", file.getKey(), file.getValue(), "application/octet-stream"));
        return request.post("/complaints/file");
    }

    /** The page that is open. */
    Response page() {
        return page;
    }

    private Map<String, String> carried() {
        var fields = new LinkedHashMap<String, String>();
        var inputs = CARRIED.matcher(html(page));
        while (inputs.find()) {
            fields.put(inputs.group(1), plain(inputs.group(2)));
        }
        return fields;
    }

    private RequestSpecification request() {
        var request = given().accept("text/html");
        if (lang != null) {
            request.cookie("lang", lang);
        }
        return user == null ? request : request.auth().oauth2(TestTokens.of(user));
    }

    /** The page's text. */
    static String html(Response page) {
        return new String(page.asByteArray(), StandardCharsets.UTF_8);
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
