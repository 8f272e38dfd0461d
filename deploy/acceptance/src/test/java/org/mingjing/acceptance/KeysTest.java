package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The key of identities changes on the running platform, and nobody loses sight of who complained. */
@OnPlatform
@Order(80)
class KeysTest {
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final String REWRAP = "/api/v1/identity-keys/rewrap";
    private static final String HANDLER = "handler.jixi.court";
    private static final String LETTER = "Letter of somebody who gives his name";

    private final Mingjing mingjing;
    private final Api api;
    private final Chain chain;

    KeysTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        api = mingjing.api();
        chain = new Chain(api);
    }

    @Test
    void theKeyIsRotatedTheOldOneRetiredAndOldComplaintsStillHaveTheirReporter() throws SQLException {
        Filed old = chain.file("换密钥之前的投诉");
        chain.takeUp(old);
        String letter = sealed(old);
        grant(old);
        seen(old);
        long before = wrappedBy(old);

        assertThat(keys("rotate").exitCode()).isZero();
        assertThat(lines("list")).isGreaterThan(1);
        refusedTooEarly();
        restart();
        seen(old);
        Filed fresh = chain.file("换密钥之后的投诉");
        chain.takeUp(fresh);
        grant(fresh);
        assertThat(wrappedBy(fresh)).isNotEqualTo(before);
        assertThat(wrappedBy(old)).isEqualTo(before);
        refusedTooEarly();

        rewrap();
        assertThat(wrappedBy(old)).isEqualTo(wrappedBy(fresh));
        seen(old);
        assertThat(keys("retire").exitCode()).isZero();
        assertThat(lines("list")).isOne();
        restart();
        seen(old);
        seen(fresh);
        api.as(HANDLER)
                .post(old.path() + "/identity/files/" + letter)
                .then()
                .statusCode(200)
                .body(equalTo(LETTER));
        // there is nothing left to take out
        assertThat(keys("retire").exitCode()).isNotZero();
    }

    /** The handler asks, the custodian of the region grants. */
    private void grant(Filed filed) {
        String request = api.as(HANDLER)
                .contentType(Api.JSON)
                .body(Map.of("ground", "VERIFY_IN_PERSON", "reason", "需要当面核对付款凭证原件"))
                .post(filed.path() + "/identity-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        api.as("custodian.jixi")
                .header("If-Match", "\"0\"")
                .post("/api/v1/identity-requests/" + request + "/grant")
                .then()
                .statusCode(200);
    }

    /** The scan of what the reporter sent by post, which shows who he is. */
    private String sealed(Filed filed) {
        return api.as(HANDLER)
                .multiPart("sealed", "true")
                .multiPart("file", "letter.txt", LETTER.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(filed.path() + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void seen(Filed filed) {
        api.as(HANDLER)
                .post(filed.path() + "/identity/reveal")
                .then()
                .statusCode(200)
                .body("reporter.name", equalTo("王某"))
                .body("reporter.phone", equalTo("13900001234"));
    }

    private void refusedTooEarly() {
        int keys = lines("list");
        KeyCommand retired = keys("retire");
        assertThat(retired.exitCode()).as(retired.said()).isNotZero();
        assertThat(retired.said()).contains("rewrap", "Nothing was changed");
        assertThat(lines("list")).isEqualTo(keys);
    }

    private KeyCommand keys(String command) {
        return KeyCommand.run(mingjing, command);
    }

    private int lines(String command) {
        return (int) keys(command).said().lines().count();
    }

    private void rewrap() {
        api.as("operator.hlj").post(REWRAP).then().statusCode(202);
        await("all data keys are wrapped anew").atMost(RECOVERY).untilAsserted(() -> api.as("operator.hlj")
                .get(REWRAP)
                .then()
                .statusCode(200)
                .body("finishedAt", notNullValue())
                .body("remaining", equalTo(0))
                .body("unreadable", equalTo(0)));
    }

    private void restart() {
        long killed = mingjing.kill("complaints");
        await("complaints is started again")
                .atMost(RECOVERY)
                .until(() -> mingjing.endpoints().pids().get("complaints") != killed);
        await("complaints answers").atMost(RECOVERY).ignoreExceptions().untilAsserted(() -> api.as(HANDLER)
                .get("/api/v1/complaints?limit=1")
                .then()
                .statusCode(200));
    }

    private long wrappedBy(Filed filed) throws SQLException {
        try (Connection connection = mingjing.asSuperuser("complaints");
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(
                        "select wrapping_key from reporter_identity where complaint_id = '" + filed.id() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
