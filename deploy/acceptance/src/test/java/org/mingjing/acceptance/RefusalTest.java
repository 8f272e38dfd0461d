package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is wrong is answered clearly, and changes nothing. */
@OnPlatform
@Order(20)
class RefusalTest {
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String PROBLEM = "application/problem+json";

    private final Mingjing mingjing;
    private final Api api;
    private final Chain chain;

    RefusalTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        api = mingjing.api();
        chain = new Chain(api);
    }

    @Test
    void sameIdempotencyKeyTwiceIsOneComplaint() throws SQLException {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Chain.filing("只报一次");
        long before = complaints();
        Filed first = Chain.file(api.as("citizen.wang").header("Idempotency-Key", key), filing);
        Filed again = Chain.file(api.as("citizen.wang").header("Idempotency-Key", key), filing);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(complaints()).isEqualTo(before + 1);

        filing.put("title", "换了内容");
        post(key, filing).then().statusCode(422).contentType(PROBLEM);
        assertThat(complaints()).isEqualTo(before + 1);
    }

    @Test
    void systemsMustSendAnIdempotencyKey() {
        Map<String, Object> filing = Chain.filing("系统转来");
        filing.put("channel", "TRANSFERRED");
        api.asSystem("court-system")
                .contentType(Api.JSON)
                .body(filing)
                .post(COMPLAINTS)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", hasItem("Idempotency-Key"));
    }

    @Test
    void staleVersionIs412AndNoVersionIs428() {
        Filed filed = chain.file("版本");
        String etag = api.as("intake.jixi.court").get(filed.path()).header("ETag");
        chain.takeUp(filed);
        api.as("leader.jixi.court")
                .header("If-Match", etag)
                .post(filed.path() + "/accept")
                .then()
                .statusCode(412)
                .contentType(PROBLEM);
        api.as("leader.jixi.court")
                .post(filed.path() + "/accept")
                .then()
                .statusCode(428)
                .contentType(PROBLEM);
    }

    @Test
    void forbiddenCommandIs409WithWhatIsAllowed() {
        Filed filed = chain.file("先受理才能答复");
        api.command("leader.jixi.court", filed.path(), "reply", Map.of("text", "过早的答复"))
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("allowed", hasItem("accept"))
                .body("traceId", notNullValue());
        api.as("leader.jixi.court").get(filed.path()).then().body("status", equalTo("FILED"));
    }

    @Test
    void malformedJsonNamesLineAndColumn() throws SQLException {
        long before = complaints();
        api.as("citizen.wang")
                .contentType(Api.JSON)
                .body("{\"kind\":\"COMPLAINT\",\n  \"title\": oops}")
                .post(COMPLAINTS)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].message", containsString("2"));
        assertThat(complaints()).isEqualTo(before);
    }

    @Test
    void unknownOrganAndMissingFieldsAreNamed() throws SQLException {
        long before = complaints();
        Map<String, Object> filing = Chain.filing("没有这个机关");
        filing.put("respondentOrgan", "FY999999");
        post(null, filing).then().statusCode(422).contentType(PROBLEM).body("errors.field", hasItem("respondentOrgan"));
        filing.put("respondentOrgan", Chain.RESPONDENT);
        filing.remove("title");
        post(null, filing).then().statusCode(is(oneOf(400, 422))).body("errors.field", hasItem("title"));
        assertThat(complaints()).isEqualTo(before);
    }

    @Test
    void textOfOneMegabyteIsRefused() throws SQLException {
        long before = complaints();
        Map<String, Object> filing = Chain.filing("太长");
        filing.put("text", "长".repeat(1_000_000 / 3));
        post(null, filing).then().statusCode(is(oneOf(413, 422))).contentType(PROBLEM);
        assertThat(complaints()).isEqualTo(before);
    }

    @Test
    void scriptInTheTextIsShownAsText() {
        Map<String, Object> filing = Chain.filing("<script>alert('标题')</script>");
        filing.put("text", "<img src=x onerror=alert(1)><script>alert('正文')</script>");
        Filed filed = Chain.file(api.as("citizen.wang"), filing);
        String page = api.as("intake.jixi.court")
                .header("Accept", "text/html")
                .get("/complaints/" + filed.id())
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .extract()
                .asString();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void fakePdfIsRefusedAndRealOneIsKeptWithItsHash() {
        Filed filed = chain.file("附件");
        upload(filed, "合同.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(is(oneOf(415, 422)))
                .contentType(PROBLEM);
        upload(filed, "合同.pdf", pdf())
                .then()
                .statusCode(201)
                .body("sha256", org.hamcrest.Matchers.matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void withoutLoginOrWithAForgedTokenThereIsNothing() {
        api.anonymous().get(COMPLAINTS).then().statusCode(401).contentType(PROBLEM);
        String token = api.token("handler.jixi.court");
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";
        api.anonymous().auth().oauth2(forged).get(COMPLAINTS).then().statusCode(401);
        api.as("citizen.wang").get("/api/v1/problems").then().statusCode(403).contentType(PROBLEM);
        api.anonymous().get("/q/metrics").then().statusCode(is(oneOf(401, 403, 404)));
        api.anonymous().get("/auth/admin/").then().statusCode(is(oneOf(401, 403, 404)));
    }

    private Response post(String key, Map<String, Object> filing) {
        var request = api.as("citizen.wang").contentType(Api.JSON).body(filing);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(COMPLAINTS);
    }

    private Response upload(Filed filed, String name, byte[] content) {
        return api.as("citizen.wang")
                .multiPart("file", name, content, "application/pdf")
                .post(filed.path() + "/evidence");
    }

    private static byte[] pdf() {
        String text = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private long complaints() throws SQLException {
        try (Connection connection = mingjing.asSuperuser("complaints");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from complaint")) {
            row.next();
            return row.getLong(1);
        }
    }
}
