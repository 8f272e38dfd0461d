package org.mingjing.complaints.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Replies are letters: numbered without a gap, and printed by whoever may read them. */
@QuarkusTest
class LetterTest {
    private static final Pattern NUMBER = Pattern.compile("鸡西市中级人民法院投复〔(\\d{4})〕(\\d+)号");

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void twoRepliesOfOneCourtHaveNumbersThatFollowEachOther() {
        var first = numberOf(replied());
        // a reply that is refused takes no number
        var open = Api.file("citizen.wang");
        command("leader.jixi.court", open, "reply", Map.of("text", "属实")).then().statusCode(409);
        var second = numberOf(replied());

        assertThat(counter(second)).isEqualTo(counter(first) + 1);
    }

    @Test
    void theLetterIsForTheHandlingOrganAndItsReporterAlone() {
        var id = replied();

        assertThat(page("handler.jixi.court", "/complaints/" + id + "/letter").statusCode())
                .isEqualTo(200);
        var mine = page("citizen.wang", "/complaints/mine/" + id + "/letter");
        assertThat(mine.asString()).contains("投诉举报答复书", "经查，您反映的问题属实", "鸡西市中级人民法院");
        assertThat(mine.asString()).doesNotContain("handler.jixi.court", "王小明");
        assertThat(mine.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page("citizen.li", "/complaints/mine/" + id + "/letter").statusCode())
                .isEqualTo(404);
        assertThat(page("leader.jiguan.court", "/complaints/" + id + "/letter").statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutAReplyThereIsNoLetter() {
        var id = Api.file("citizen.wang");

        assertThat(page("citizen.wang", "/complaints/mine/" + id + "/letter").statusCode())
                .isEqualTo(404);
    }

    @Test
    void previewShowsTheLetterAndTakesNoNumber() {
        var before = counter(numberOf(replied()));
        var id = concluded();

        var preview = preview("handler.jixi.court", id);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.header("Cache-Control")).isEqualTo("no-store");
        assertThat(preview.asString()).contains("投诉举报答复书", "正在写的答复", "编号在答复时产生");
        assertThat(as("handler.jixi.court").get("/api/v1/complaints/" + id).<String>path("status"))
                .isEqualTo("CONCLUDED");
        assertThat(counter(numberOf(replied()))).isEqualTo(before + 1);

        assertThat(preview("leader.jiguan.court", id).statusCode()).isEqualTo(404);
        assertThat(preview("intake.jixi.court", id).statusCode()).isEqualTo(409);
        assertThat(preview("citizen.wang", id).statusCode()).isEqualTo(403);
        assertThat(preview("handler.jixi.court", Api.file("citizen.wang")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void theLetterOfAReviewOffersNoFurtherReview() {
        var id = replied();
        assertThat(page("citizen.wang", "/complaints/mine/" + id + "/letter").asString())
                .contains("申请复查一次", "投诉举报答复书")
                .doesNotContain("复查答复书");
        assertThat(page("citizen.wang", "/complaints/mine/" + id).asString()).contains("复查由上一级机关办理，30 日内答复您");
        command("citizen.wang", id, "review", Map.of("reason", "没有说明原因")).then().statusCode(200);
        command("leader.hlj.court", id, "assign", Map.of("handler", "leader.hlj.court", "department", "督察处"))
                .then()
                .statusCode(200);
        command("leader.hlj.court", id, "conclude", Api.conclusion()).then().statusCode(200);
        assertThat(preview("leader.hlj.court", id).asString()).contains("投诉举报复查答复书", "本平台的复查只有一次");
        command("leader.hlj.court", id, "reply", Map.of("text", "复查维持")).then().statusCode(200);

        assertThat(page("citizen.wang", "/complaints/mine/" + id + "/letter").asString())
                .contains("投诉举报复查答复书", "您对鸡西市中级人民法院就您于", "复查维持", "本答复是复查后的答复。本平台的复查只有一次")
                .doesNotContain("申请复查一次", "投诉举报答复书", "复核");
        assertThat(page("citizen.wang", "/complaints/mine/" + id).asString())
                .contains("<h2>复查答复</h2>", "这是复查后的答复。本平台的复查只有一次", "复查已答复，请您评价")
                .doesNotContain("id=\"review\"", "复核");
        assertThat(page("leader.hlj.court", "/complaints/" + id).asString()).contains("<h2>复查答复</h2>");
    }

    @Test
    void theFirstReplyStaysALetterWhileItIsReviewedAndAfter() {
        var id = replied();
        var number = numberOf(id);
        assertThat(page("citizen.wang", "/complaints/mine/" + id + "/letter/first")
                        .statusCode())
                .isEqualTo(404);
        command("citizen.wang", id, "review", Map.of("reason", "没有说明原因")).then().statusCode(200);

        assertThat(page("citizen.wang", "/complaints/mine/" + id).asString())
                .contains("href=\"/complaints/mine/" + id + "/letter/first\"");
        assertThat(page("citizen.wang", "/complaints/mine/" + id + "/letter/first")
                        .asString())
                .contains("<h1>投诉举报答复书</h1>", number, "经查，您反映的问题属实", "鸡西市中级人民法院", "申请复查一次")
                .doesNotContain("黑龙江省高级人民法院", "复查答复书");
        assertThat(page("leader.hlj.court", "/complaints/" + id + "/letter/first")
                        .asString())
                .contains(number);
        for (var other : List.of("leader.jixi.court", "leader.jiguan.court")) {
            assertThat(page(other, "/complaints/" + id + "/letter/first").statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(page("citizen.li", "/complaints/mine/" + id + "/letter/first")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void afterTheReviewOfAPetitionTheLawKnowsAFinalReviewAndTheLetterSaysWhere() {
        String id = as("citizen.wang")
                .body(Api.filing("kind", "PETITION"))
                .post("/api/v1/complaints")
                .path("id");
        Api.toHandling(id);
        command("handler.jixi.court", id, "conclude", Api.conclusion()).then().statusCode(200);
        command("handler.jixi.court", id, "reply", Map.of("text", "属实")).then().statusCode(200);
        assertThat(page("citizen.wang", "/complaints/mine/" + id).asString()).doesNotContain("复核");
        command("citizen.wang", id, "review", Map.of("reason", "没有说明原因")).then().statusCode(200);
        command("leader.hlj.court", id, "assign", Map.of("handler", "leader.hlj.court", "department", "督察处"))
                .then()
                .statusCode(200);
        command("leader.hlj.court", id, "conclude", Api.conclusion()).then().statusCode(200);
        var day = BusinessTime.dayOf(Instant.now()).plusDays(30);
        var until = day.toString();
        var inWords = LetterWords.day(day, "zh");
        assertThat(preview("leader.hlj.court", id).asString()).contains("请求复核", inWords);
        command("leader.hlj.court", id, "reply", Map.of("text", "复查维持")).then().statusCode(200);

        // the court of the province has none above it in the directory
        assertThat(page("citizen.wang", "/complaints/mine/" + id + "/letter").asString())
                .contains("可以自收到之日起 30 日内（按答复日期计至" + inWords + "）向上一级机关请求复核（信访工作条例第三十六条）");
        assertThat(page("citizen.wang", "/complaints/mine/" + id).asString()).contains("请求复核", "请打印答复书");
        assertThat(page("leader.hlj.court", "/complaints/" + id).asString()).contains("<dt>复核</dt>", until);
        assertThat(as("citizen.wang").get("/api/v1/complaints/" + id).<String>path("course.review.finalReview.until"))
                .isEqualTo(until);
    }

    private static Response preview(String user, String id) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", "正在写的答复")
                .post("/complaints/" + id + "/letter/preview");
    }

    private static String replied() {
        var id = concluded();
        command("handler.jixi.court", id, "reply", Map.of("text", "经查，您反映的问题属实"))
                .then()
                .statusCode(200);
        return id;
    }

    private static String concluded() {
        var id = Api.file("citizen.wang");
        Api.toHandling(id);
        command("handler.jixi.court", id, "conclude", Api.conclusion()).then().statusCode(200);
        return id;
    }

    private static String numberOf(String id) {
        return as("citizen.wang").get("/api/v1/complaints/" + id).path("replyNumber");
    }

    private static int counter(String number) {
        var parts = NUMBER.matcher(number);
        assertThat(parts.matches()).as(number).isTrue();
        return Integer.parseInt(parts.group(2));
    }

    private static Response page(String user, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .get(path);
    }
}
