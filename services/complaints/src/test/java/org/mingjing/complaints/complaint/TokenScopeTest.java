package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** What another organ's system was granted is asked at every endpoint. */
@QuarkusTest
class TokenScopeTest {
    private static final String READ = "complaints.read";
    private static final String WRITE = "complaints.write";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /** The catalogue is public; receipts open by their own secret, whoever comes. */
    private static final Set<String> OPEN =
            Set.of("/api/v1/complaint-categories", "/api/v1/receipts", "/api/v1/handover-key");

    private String id;

    @BeforeEach
    void aComplaintThatTheCourtOfJixiHandles() {
        Directory.seed();
        id = Api.file("citizen.wang");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/complaints",
        "/api/v1/complaints/{id}",
        "/api/v1/complaints/{id}/timeline",
        "/api/v1/complaints/{id}/timeline/verify",
        "/api/v1/complaints/{id}/evidence",
        "/api/v1/complaints/{id}/orders",
        "/api/v1/complaints/{id}/dispositions",
        "/api/v1/complaints/{id}/extension-requests",
        "/api/v1/complaints/overview",
        "/api/v1/complaints/overview/export",
        "/api/v1/complaints/export",
        "/api/v1/complaints/business-environment",
        "/api/v1/complaints/business-environment/statistics",
        "/api/v1/complaints/business-environment/export",
        "/api/v1/dispositions",
        "/api/v1/work-items",
    })
    void aReadNeedsTheScopeToRead(String path) {
        refused(system(WRITE).get(path.replace("{id}", id)), READ);
        system(READ).get(path.replace("{id}", id)).then().statusCode(200);
    }

    @Test
    void aFileIsReadWithTheScopeToReadAndAddedWithTheScopeToWrite() {
        refused(add(READ), WRITE);
        var added = add(WRITE);
        added.then().statusCode(201).body("fromReporter", equalTo(false));
        var file = "/api/v1/complaints/" + id + "/evidence/" + added.path("id");

        refused(system(WRITE).get(file), READ);
        system(READ).get(file).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "accept           | {}",
                "decline          | {\"groundCode\":\"OTHER\",\"reason\":\"x\",\"remedy\":\"y\"}",
                "assign           | {\"handler\":\"h\",\"department\":\"d\"}",
                "procedural-reply | {\"text\":\"x\"}",
                "conclude         | {\"outcome\":\"UNFOUNDED\",\"findings\":\"x\"}",
                "reply            | {\"text\":\"x\"}",
                "rate             | {\"speed\":5,\"attitude\":5,\"result\":5,\"cleanness\":5}",
                "close            | {}",
                "refer            | {\"target\":\"DISCIPLINE\",\"reason\":\"x\"}",
                "designate        | {\"organ\":\"FY230000\",\"reason\":\"x\"}",
                "raise            | {\"reason\":\"x\"}",
                "suspend          | {\"groundCode\":\"FORCE_MAJEURE\",\"reason\":\"x\",\"until\":\"2030-01-01\"}",
                "resume           | {}",
                "extend           | {\"notice\":\"x\"}",
                "progress         | {\"text\":\"x\"}",
                "review           | {\"reason\":\"x\"}",
                "withdraw         | {\"reason\":\"x\"}",
            })
    void aCommandNeedsTheScopeToWriteAndIsAPersonsAllTheSame(String verb, String body) {
        var path = "/api/v1/complaints/" + id + "/" + verb;

        refused(system(READ).header("If-Match", "\"0\"").body(body).post(path), WRITE);
        system(WRITE)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(403)
                .body("detail", containsString(verb));
    }

    @Test
    void filingNeedsTheScopeToWrite() {
        var filing = Api.filing("channel", "TRANSFERRED");

        refused(
                system(READ)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(filing)
                        .post("/api/v1/complaints"),
                WRITE);
    }

    @Test
    void importingNeedsItsOwnScope() {
        refused(
                given().auth()
                        .oauth2(token(READ + " " + WRITE))
                        .contentType("application/x-ndjson")
                        .body("".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/complaints/import"),
                "complaints.import");
    }

    @Test
    void withoutAnyScopeNoDocumentedOperationIsDone() {
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        assertThat(paths).hasSizeGreaterThan(10);
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(VERBS::contains)
                .filter(verb -> OPEN.stream().noneMatch(path::startsWith))
                .forEach(verb -> assertThat(call(verb, path).statusCode())
                        .as(verb + " " + path)
                        .isBetween(400, 499)));
    }

    private Response call(String verb, String path) {
        var concrete = path.replaceAll("\\{(complaintId|id)}", id)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request =
                system("openid").header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "\"0\"");
        return request.request(verb.toUpperCase(Locale.ROOT), concrete);
    }

    private Response add(String scope) {
        return given().auth()
                .oauth2(token(scope))
                .multiPart("file", "a.txt", "材料".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/complaints/" + id + "/evidence");
    }

    private static void refused(Response response, String scope) {
        response.then().statusCode(403).body("detail", containsString(scope));
    }

    private static RequestSpecification system(String scope) {
        return given().contentType(ContentType.JSON).auth().oauth2(token(scope));
    }

    private static String token(String scope) {
        return TestTokens.of("court-system", Map.of("scope", scope));
    }
}
