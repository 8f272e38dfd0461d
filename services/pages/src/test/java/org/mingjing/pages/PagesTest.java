package org.mingjing.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both layouts, every tag and every format, in both languages, as a browser gets them. */
@QuarkusTest
class PagesTest {
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle\\s*=|\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENT = Pattern.compile("<a href=\"([^\"]+)\" aria-current=\"page\">");

    private static String page(RequestSpecification request, String path) {
        return request.get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static String page(String lang, String path) {
        return page(given().cookie("lang", lang), path);
    }

    private static RequestSpecification as(String person, String lang) {
        return given().header("X-As", person).cookie("lang", lang);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-  | -                       | zh-CN",
                "-  | en-GB,en;q=0.9          | en",
                "-  | zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
                "-  | fr-FR                   | zh-CN",
                "en | zh-CN                   | en",
                "zh | en                      | zh-CN",
                "fr | en                      | en"
            })
    void theCookieThenTheBrowserThenChineseDecidesTheLanguage(String cookie, String accepted, String expected) {
        RequestSpecification request = given();
        if (cookie != null) {
            request.cookie("lang", cookie);
        }
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }
        String html = page(request, "/sample/citizen");
        assertThat(html, containsString("<html lang=\"" + expected + "\">"));
        assertThat(html, containsString(expected.equals("en") ? "File a complaint" : "投诉举报"));
    }

    @Test
    void theCitizensLayoutOffersWhatThePersonCanDo() {
        String anyone = page("zh", "/sample/citizen");
        assertThat(anyone, containsString("<title>样页 · 明镜</title>"));
        assertThat(anyone, containsString("href=\"/login\">登录"));
        assertThat(anyone, not(containsString("我的投诉")));
        assertThat(anyone, not(containsString("htmx")));
        assertThat(anyone, containsString("<body class=\"citizen\">"));
        assertThat(anyone, containsString("href=\"/sample/citizen?lang=en\" hreflang=\"en\">English"));
        String citizen = page(as("citizen", "en"), "/sample/citizen");
        assertThat(citizen, containsString("href=\"/complaints/mine\">My complaints"));
        assertThat(citizen, containsString("href=\"/logout\">Log out"));
        assertThat(citizen, containsString("data-ended=\"Your login has ended."));
        assertThat(citizen, not(containsString("href=\"/work\"")));
        String official = page(as("handler", "zh"), "/sample/citizen");
        assertThat(official, containsString("href=\"/work\">我的待办"));
        assertThat(official, not(containsString("我的投诉")));
    }

    @Test
    void theOtherLanguageShowsWhatTheAddressAsksFor() {
        String filtered = page("zh", "/sample/citizen?status=FILED&lang=zh&region=2303");
        assertThat(filtered, containsString("href=\"/sample/citizen?status=FILED&amp;region=2303&amp;lang=en\""));
        String forged =
                page(given().cookie("lang", "zh").urlEncodingEnabled(false), "/sample/citizen?x=%22%3E%3Cscript%3E");
        assertThat(forged, containsString("href=\"/sample/citizen?x=%22%3E%3Cscript%3E&amp;lang=en\""));
    }

    @ParameterizedTest
    @CsvSource({
        "/complaints, /complaints",
        "/complaints/17, /complaints",
        "/complaints/entry, /complaints/entry",
        "/supervision/problems/3, /supervision/problems",
        "/work, /work"
    })
    void theSideBarMarksTheLongestEntryAboveThePage(String path, String current) {
        Matcher marked = CURRENT.matcher(page(as("intake", "zh"), path));
        assertThat(path, marked.find(), is(true));
        assertThat(marked.group(1), is(current));
        assertThat("only one", marked.find(), is(false));
    }

    @Test
    void theSideBarShowsAnEntryToItsRolesOnly() {
        assertThat(page(as("intake", "zh"), "/work"), containsString("登记来电来信"));
        assertThat(page(as("handler", "zh"), "/work"), not(containsString("登记来电来信")));
        assertThat(page(as("intake", "en"), "/work"), containsString("Enter a call or letter"));
        assertThat(page(as("intake", "en"), "/elsewhere"), not(containsString("aria-current")));
    }

    @Test
    void theOfficialsLayoutNamesThePersonSafely() {
        String named = page(as("intake", "zh"), "/work");
        assertThat(named, containsString("<span>王办案&lt;b&gt;</span><small>鸡西市人民检察院&lt;i&gt;</small>"));
        assertThat(
                page(as("handler", "zh"), "/work"), containsString("<span>handler.jixi</span><small>JC230300</small>"));
    }

    @ParameterizedTest
    @CsvSource({
        "late, light-red, 超 1656 日, 1656 days over",
        "late-bare, light-red, 超期, overdue",
        "late-by-one, light-red, 超 1 日, 1 day over",
        "late-today, light-red, 超期, overdue",
        "today, light-amber, 今日到期, due today",
        "one, light-amber, 剩 1 日, 1 day left",
        "good-one, light-green, 剩 1 日, 1 day left",
        "good-today, light-green, 今日到期, due today",
        "soon, light-amber, 剩 2 日, 2 days left",
        "soon-unknown, light-amber, 临期, due soon",
        "soon-bare, light-amber, 临期, due soon",
        "good, light-green, 剩 40 日, 40 days left",
        "good-unknown, light-green, 期限内, in time",
        "done, light-done, 已完成, done",
        "labelled, light-done, 已办结, 已办结"
    })
    void aLightSaysInWordsWhatItsColourSays(String id, String css, String zh, String en) {
        assertThat(element(page("zh", "/sample/tags"), id), is("<span class=\"light " + css + "\">" + zh + "</span>"));
        assertThat(element(page("en", "/sample/tags"), id), is("<span class=\"light " + css + "\">" + en + "</span>"));
    }

    /** What stands in the element with that id, white space at its ends aside. */
    private static String element(String html, String id) {
        Matcher found = Pattern.compile("<(li|p)(?: class=\"[a-z]+\")? id=\"" + id + "\">(.*?)</\\1>", Pattern.DOTALL)
                .matcher(html);
        assertThat(id, found.find(), is(true));
        return found.group(2).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 演示数据, '留痕链完整，共 12 条', '留痕链在第 7 条断开，请立即报告', 必填",
        "en, demo data, 'Chain unbroken, 12 entries', 'Chain broken at entry 7: report at once', required"
    })
    void theOtherTagsSpeakBothLanguages(String lang, String demo, String intact, String broken, String required) {
        String html = page(lang, "/sample/tags");
        assertThat(html, containsString("<span class=\"status status-demo\">" + demo + "</span>"));
        assertThat(html, containsString("<span class=\"status status-proof\">✓ " + intact + "</span>"));
        assertThat(html, containsString("<span class=\"status status-broken\">" + broken + "</span>"));
        assertThat(html, containsString("<span class=\"status status-signed_off\">已销号</span>"));
        assertThat(html, containsString("<span class=\"req\">" + required + "</span>"));
        assertThat(html, containsString("<p>没有事项</p></div>"));
        assertThat(html, containsString("href=\"/complaints/file\">去投诉</a></p></div>"));
    }

    @Test
    void aFieldIsDescribedByItsHintAndItsError() {
        String html = page("zh", "/sample/tags");
        assertThat(control(html, "both"), containsString("aria-describedby=\"h-both e-both\" required aria-invalid"));
        assertThat(control(html, "both"), containsString("value=\"&quot;&gt;&lt;script&gt;"));
        assertThat(control(html, "hinted"), containsString("aria-describedby=\"h-hinted\">"));
        assertThat(control(html, "wrong"), containsString("aria-describedby=\"e-wrong\" aria-invalid"));
        assertThat(control(html, "plain"), containsString("type=\"date\" value=\"\">"));
        assertThat(html, containsString("<p class=\"hint\" id=\"h-both\">提示</p>"));
        assertThat(html, containsString("<p class=\"error\" id=\"e-both\">错误</p>"));
        assertThat(html, containsString("<label for=\"f-both\">两者"));
    }

    private static String control(String html, String name) {
        Matcher found = Pattern.compile("<(?:input|textarea) id=\"f-" + name + "\"[^>]*>")
                .matcher(html);
        assertThat(name, found.find(), is(true));
        return found.group();
    }

    @ParameterizedTest
    @CsvSource({"zh, 周六, 周五, 周一", "en, Sat, Fri, Mon"})
    void datesAreChinasAndCarryTheWeekday(String lang, String saturday, String friday, String monday) {
        String html = page(lang, "/sample/formats");
        assertThat(element(html, "instant"), is("2018-08-11|2018-08-11 00:30|2018-08-11 " + saturday));
        assertThat(element(html, "offset"), is("2018-08-10|2018-08-10 23:59|2018-08-10 " + friday));
        assertThat(element(html, "date"), is("2018-08-13|2018-08-13 " + monday));
        assertThat(element(html, "money"), is("1,500,000.01|-0.05"));
        assertThat(element(html, "count"), is("1,656|150,000,001"));
    }

    @Test
    void htmxMayNeitherEvaluateNorStyleNorKeepPagesInTheBrowser() {
        String html = page(as("intake", "zh"), "/work");
        assertThat(html, containsString("\"allowEval\":false"));
        assertThat(html, containsString("\"includeIndicatorStyles\":false"));
        assertThat(html, containsString("\"historyCacheSize\":0"));
    }

    @Test
    void aListIsFilteredInPlaceAndGoesOnBelowItsLastRow() {
        String html = page("en", "/sample/tags");
        assertThat(html, containsString("<div id=\"filtered\" hx-target=\"#filtered\" hx-select=\"#filtered\""));
        assertThat(
                html,
                containsString("<div class=\"card table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"名单\">"));
        assertThat(element(html, "labelled-by-none"), is("<span class=\"light light-done\">done</span>"));
        assertThat(element(html, "more"), containsString("href=\"/sample?cursor=a&amp;b\" rel=\"next\""));
        assertThat(element(html, "more"), containsString("hx-target=\"#rows\""));
        assertThat(html, containsString("<div id=\"end\"><p class=\"actions\" id=\"more\"></p>"));
    }

    @Test
    void aFileIsChosenInThePagesLanguageAndWithoutScriptByTheBrowsersOwnButton() {
        String zh = page("zh", "/sample/tags");
        String en = page("en", "/sample/tags");
        assertThat(
                control(zh, "many"),
                containsString("type=\"file\" multiple data-max-bytes=\"9\" data-too-large=\"过大\""));
        assertThat(control(zh, "many"), containsString("aria-describedby=\"h-many e-many n-many\" aria-invalid"));
        assertThat(control(zh, "single"), containsString("type=\"file\" required aria-describedby=\"n-single\">"));
        assertThat(zh, containsString("<label class=\"btn\" for=\"f-many\" hidden>选择文件（可多选）</label>"));
        assertThat(en, containsString("<label class=\"btn\" for=\"f-many\" hidden>Choose files</label>"));
        assertThat(en, containsString("<label class=\"btn\" for=\"f-single\" hidden>Choose a file</label>"));
        assertThat(en, containsString("for=\"f-single\" hidden>No file chosen yet</output>"));
    }

    @ParameterizedTest
    @CsvSource({"/sample/citizen", "/sample/tags", "/work"})
    void nothingIsInline(String path) {
        for (String lang : new String[] {"zh", "en"}) {
            Matcher inline = INLINE.matcher(page(as("intake", lang), path));
            assertThat(path, inline.find() ? inline.group() : "", is(""));
        }
    }

    @Test
    void aCitizensPageStaysSmallOnASlowNetwork() throws IOException {
        long compressed = 0;
        for (String asset : new String[] {"mingjing.css", "mingjing.js"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(given().get("/assets/" + asset).asByteArray());
            }
            compressed += bytes.size();
        }
        assertThat(compressed, lessThan(8192L));
    }

    @Test
    void stylesScriptsAndMarkAreServed() {
        for (String asset : new String[] {"mingjing.css", "mingjing.js", "lists.js", "mark.svg", "lib/htmx.min.js"}) {
            given().get("/assets/" + asset).then().statusCode(200);
        }
    }
}
