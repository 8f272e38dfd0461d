package org.mingjing.commons.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.commons.sample.ThingConsumer;
import org.mingjing.test.EventPublisher;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** The database refuses the application's role for a while, and its connections are cut. */
@QuarkusTest
@SampleTest
class DatabaseAwayTest {
    @Inject
    ThingConsumer consumer;

    @AfterEach
    void back() {
        asAdmin("alter role commons_app connection limit -1");
    }

    @Test
    void requestsAre503UntilItIsBack() {
        read(200);
        away();
        given().auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .get("/api/v1/things")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("title", equalTo("暂时无法服务"));
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        back();
        read(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void anEventIsKeptBackAndAppliedOnceItIsBackAndNeverParked() {
        away();
        String name = "n-" + UUID.randomUUID();
        EventPublisher.send("mingjing.sample.thing", name, ThingConsumer.MADE, "{\"name\":\"" + name + "\"}");
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(4)).until(() -> !consumer.seen()
                .contains(name));
        back();
        await().atMost(Duration.ofSeconds(20)).until(() -> consumer.seen().contains(name));
        // the handler has seen it before its transaction commits
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from thing where name = '" + name + "'") == 1);
        assertThat(count("select count(*) from parked_event where key = '" + name + "'"))
                .isZero();
    }

    private static void read(int status) {
        given().auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .get("/api/v1/things")
                .then()
                .statusCode(status);
    }

    private static void away() {
        asAdmin("alter role commons_app connection limit 0");
        asAdmin("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'commons_app'");
    }

    private static void asAdmin(String sql) {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(String sql) {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
