package org.mingjing.commons.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

@QuarkusTest
@SampleTest
class IdempotencyTest {
    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() {
        String key = key();
        Response first = post("handler.jixi", key, "a");
        Response second = post("handler.jixi", key, "a");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .contains("/api/v1/things/");
        assertThat(second.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = key();
        post("handler.jixi", key, "a").then().statusCode(201);
        post("handler.jixi", key, "b").then().statusCode(422).body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void anotherCallersSameKeyIsAnotherKey() {
        String key = key();
        String one = post("handler.jixi", key, "a").path("id");
        String other = post("handler.jixi.court", key, "a").path("id");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aPersonMayLeaveTheKeyOutAndASystemMayNot() {
        post("handler.jixi", null, "a").then().statusCode(201);
        post("court-system", null, "a").then().statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
        post("court-system", key(), "a").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"1, 422", "123456789012345, 422", "'  1            ', 422", "1234567890123456, 201"})
    @ActivateRequestContext
    void withoutALoginAKeyThatOthersMayGuessIsRefused(String key, int status) {
        current.set(Scope.anonymous());

        assertThat(answered(key)).isEqualTo(status);
    }

    private int answered(String key) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> idempotency.replayOr(key, Map.of(), () -> Answer.created("/x", 0, Map.of())))
                    .status();
        } catch (ProblemException e) {
            assertThat(e.errors()).extracting(FieldError::field).containsExactly(Idempotency.HEADER);
            return e.status();
        }
    }

    @Test
    void sentManyTimesAtOnceItIsDoneOnce() throws Exception {
        String key = key();
        String name = "n" + key.substring(0, 8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(
                            i -> () -> post("handler.jixi", key, name).path("id"))
                    .toList());
            Set<String> ids = new HashSet<>();
            for (var answer : answers) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(count("select count(*) from thing where name = '" + name + "'"))
                .isEqualTo(1);
    }

    @Test
    void aRefusalKeepsNothing() {
        String key = key();
        given().auth()
                .oauth2(TestTokens.of("handler.jixi", Map.of("organ", "")))
                .header(Idempotency.HEADER, key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\"}")
                .post("/api/v1/things")
                .then()
                .statusCode(500);
        post("handler.jixi", key, "b").then().statusCode(201);
    }

    @Test
    void theTableGivesAwayNeitherKeyNorAnswer() throws SQLException {
        String key = key();
        String id = post("handler.jixi", key, "secret").path("id");
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(reference || fingerprint || encode(answer, 'escape'), ' ') from idempotency_key")) {
            row.next();
            assertThat(row.getString(1)).doesNotContain(key).doesNotContain(id).doesNotContain("secret");
        }
    }

    @Test
    void aSealOpensWithItsOwnKeyOnly() {
        byte[] sealed = new AnswerSeal("caller", "key").seal("answer");
        assertThat(new AnswerSeal("caller", "key").open(sealed)).isEqualTo("answer");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new AnswerSeal("caller", "other").open(sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Response post(String user, String key, String name) {
        var request = given().auth().oauth2(TestTokens.of(user)).contentType(ContentType.JSON);
        if (key != null) {
            request.header(Idempotency.HEADER, key);
        }
        return request.body("{\"name\":\"" + name + "\"}").post("/api/v1/things");
    }

    private static int count(String sql) throws SQLException {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
