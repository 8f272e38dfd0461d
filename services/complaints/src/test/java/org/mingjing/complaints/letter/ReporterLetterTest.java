package org.mingjing.complaints.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A reporter prints each thing that he was told, as the office prints it. */
@QuarkusTest
class ReporterLetterTest {
    private static final String REPORTER = "citizen.wang";
    private static final String HANDLER = "handler.jixi.court";
    private static final Pattern LINK =
            Pattern.compile("href=\"(/complaints/mine/[^\"]+/letters/(\\w+)\\?toldAt=[^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"kind\" value=\"(\\w+)\"><input type=\"hidden\" name=\"toldAt\" value=\"([^\"]+)\"");

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void eachThingThatHeWasToldIsPrintedFromHisPageByLogin() {
        var id = onTheWay(filed(REPORTER).path("id"));
        var links =
                LINK.matcher(page(REPORTER, "/complaints/mine/" + id)).results().toList();

        assertThat(links)
                .extracting(link -> link.group(2))
                .containsExactly("ACCEPTANCE", "PROCEDURAL_REPLY", "EXTENSION", "PROGRESS");
        for (var link : links) {
            var letter = page(REPORTER, link.group(1));
            assertThat(letter)
                    .contains("class=\"letter\"", "data-print", "网上告知", "鸡西市中级人民法院", "/complaints/mine/" + id + "\"")
                    .doesNotContain(HANDLER, "王小明");
        }
        assertThat(page(REPORTER, links.get(3).group(1))).contains("<h1>办理进展告知书</h1>", "已调取卷宗");
    }

    @Test
    void aLetterThatWasMadeHasItsNumberForHimToo() {
        String id = filed(REPORTER).path("id");
        command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        var letters = "/api/v1/complaints/" + id + "/letters";
        String toldAt = as(HANDLER).get(letters).path("items[0].toldAt");
        String number = as("intake.jixi.court")
                .body(Map.of("kind", "ACCEPTANCE", "toldAt", toldAt))
                .post(letters)
                .path("number");
        var link = LINK.matcher(page(REPORTER, "/complaints/mine/" + id))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(page(REPORTER, link.group(1))).contains(number).doesNotContain("网上告知");
    }

    @Test
    void withReceiptAndPinHePrintsTheSameAndNeitherIsInAnAddress() {
        var filed = filed(null);
        String id = onTheWay(filed.path("id"));
        var status = browser(null)
                .formParam("receipt", filed.<String>path("receipt"))
                .formParam("pin", filed.<String>path("pin"))
                .post("/complaints/track");
        var forms = HIDDEN.matcher(status.asString()).results().toList();

        assertThat(forms).hasSize(4);
        assertThat(status.asString())
                .contains("action=\"/complaints/track/letters\"")
                .doesNotContain("letters?");
        for (var form : forms) {
            var letter = byReceipt(filed, filed.path("pin"), form.group(1), form.group(2));
            assertThat(letter.statusCode()).isEqualTo(200);
            assertThat(letter.header("Cache-Control")).isEqualTo("no-store");
            assertThat(letter.asString()).contains("class=\"letter\"").doesNotContain(id, HANDLER);
        }
        var wrong = "000000".equals(filed.<String>path("pin")) ? "000001" : "000000";
        assertThat(byReceipt(
                                filed,
                                wrong,
                                forms.getFirst().group(1),
                                forms.getFirst().group(2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(byReceipt(
                                filed,
                                filed.path("pin"),
                                "REFUSAL",
                                forms.getFirst().group(2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(byReceipt(filed, filed.path("pin"), "NOTHING", "yesterday").statusCode())
                .isEqualTo(422);
    }

    @Test
    void withoutReceiptAndPinTheAddressOfALetterAsksForThem() {
        for (var address : List.of("/complaints/track/letters", "/complaints/track/letter/first")) {
            assertThat(browser(null).get(address).header("Location")).endsWith("/complaints/track");
        }
    }

    @Test
    void aRefusalNamesTheOrganThatRefusedAndNobodyElseReadsIt() {
        String id = filed(REPORTER).path("id");
        command(
                        "intake.jixi.court",
                        id,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "属于仲裁范围", "remedy", "可以申请仲裁"))
                .then()
                .statusCode(200);
        var link = LINK.matcher(page(REPORTER, "/complaints/mine/" + id))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(page(REPORTER, link.group(1))).contains("<h1>不予受理告知书</h1>", "不属于本机关受理范围", "属于仲裁范围", "鸡西市中级人民法院");
        assertThat(browser("enterprise.longjiang").get(link.group(1)).statusCode())
                .isEqualTo(404);
        assertThat(browser("leader.jixi.court").get(link.group(1)).statusCode()).isEqualTo(403);
        assertThat(browser(REPORTER).get(link.group(1).replaceAll("\\?.*", "")).statusCode())
                .isEqualTo(404);
    }

    private static Response filed(String user) {
        var body = Api.filing("kind", "PETITION");
        if (user == null) {
            body.put("anonymous", true);
            body.remove("reporter");
        }
        var filed = as(user).body(body).post("/api/v1/complaints");
        filed.then().statusCode(201);
        return filed;
    }

    /** Accepted, replied to, extended and reported on. */
    private static String onTheWay(String id) {
        Api.toHandling(id);
        command(HANDLER, id, "procedural-reply", Map.of("text", "已经收到，正在核查"))
                .then()
                .statusCode(200);
        command("leader.jixi.court", id, "extend", Map.of("notice", "案情复杂，需要鉴定"))
                .then()
                .statusCode(200);
        command(HANDLER, id, "progress", Map.of("text", "已调取卷宗")).then().statusCode(200);
        return id;
    }

    private static String page(String user, String path) {
        var answer = browser(user).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.asString();
    }

    private static Response byReceipt(Response filed, String pin, String kind, String toldAt) {
        return browser(null)
                .formParam("receipt", filed.<String>path("receipt"))
                .formParam("pin", pin)
                .formParam("kind", kind)
                .formParam("toldAt", toldAt)
                .post("/complaints/track/letters");
    }
}
