package org.mingjing.commons.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.commons.sample.ThingConsumer;
import org.mingjing.test.EventProbe;
import org.mingjing.test.EventPublisher;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.OutboxRow;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

@QuarkusTest
@SampleTest
class InboxTest {
    private static final String TOPIC = "mingjing.sample.thing";
    private static final String DEAD_LETTERS = "mingjing.commons.dead-letter";
    private static final String PARKED = "/api/v1/operations/commons/parked-events";

    @Inject
    ThingConsumer consumer;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void healthyAgain() {
        consumer.poison(true);
    }

    @Test
    void anEventIsAppliedOnceHoweverOftenItComes() {
        OutboxProbe probe = OutboxProbe.of("commons");
        String name = name();
        UUID id = EventPublisher.send(TOPIC, "k", ThingConsumer.MADE, json(name));
        EventPublisher.send(id, TOPIC, "k", ThingConsumer.MADE, json(name));
        awaitBarrier();
        assertThat(consumer.seen()).containsOnlyOnce(name);
        assertThat(things(name)).isEqualTo(1);
        assertThat(count("select count(*) from inbox where id = '" + id + "'")).isEqualTo(1);
        List<OutboxRow> sent = probe.emitted("ThingMade");
        assertThat(sent)
                .filteredOn(row -> row.payload().path("name").asText().equals(name))
                .hasSize(1);
    }

    @Test
    void theTraceGoesOnThroughRowAndOutbox() {
        OutboxProbe probe = OutboxProbe.of("commons");
        String name = name();
        Map<String, String> headers = EventPublisher.headers(UUID.randomUUID(), ThingConsumer.MADE, "k");
        String traceId = headers.get("traceparent").split("-", -1)[1];
        EventPublisher.send(TOPIC, "k", headers, json(name).getBytes(StandardCharsets.UTF_8));
        awaitBarrier();
        assertThat(consumer.traces()).contains(traceId);
        assertThat(count("select count(*) from timeline where trace_id = '" + traceId + "'"))
                .isEqualTo(1);
        assertThat(probe.emitted("ThingMade"))
                .filteredOn(row -> row.payload().path("name").asText().equals(name))
                .allMatch(row -> row.traceparent().contains(traceId))
                .allMatch(row -> "1.0".equals(row.columns().get("specversion")))
                .hasSize(1);
    }

    @Test
    void anUnknownTypeIsIgnoredAndCounted() {
        String type = "org.mingjing.sample.Unheard" + UUID.randomUUID() + ".v1";
        EventPublisher.send(TOPIC, "k", type, "{}");
        awaitBarrier();
        assertThat(metrics.get("mingjing.events.ignored")
                        .tag("type", type)
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(count("select count(*) from parked_event where type = '" + type + "'"))
                .isZero();
    }

    @Test
    void anUnknownFieldIsIgnored() {
        String name = name();
        EventPublisher.send(TOPIC, "k", ThingConsumer.MADE, "{\"name\":\"" + name + "\",\"later\":{\"a\":1}}");
        awaitBarrier();
        assertThat(things(name)).isEqualTo(1);
    }

    @Test
    void whatIsNoEventIsParkedAndGoesToTheDeadLetters() {
        String key = "malformed-" + UUID.randomUUID();
        Map<String, String> headers = EventPublisher.headers(UUID.randomUUID(), ThingConsumer.MADE, key);
        EventPublisher.send(TOPIC, key, headers, "{\"name\":".getBytes(StandardCharsets.UTF_8));
        Map<String, String> noId = EventPublisher.headers(UUID.randomUUID(), ThingConsumer.MADE, key);
        noId.remove("ce_id");
        EventPublisher.send(TOPIC, key, noId, json("x").getBytes(StandardCharsets.UTF_8));
        awaitBarrier();
        assertThat(count("select count(*) from parked_event where key = '" + key + "'"))
                .isEqualTo(2);
        awaitDeadLetters(key, 2);
    }

    @Test
    void aPoisonEventLeavesNothingButIsParkedAndWorksWhenReplayed() {
        OutboxProbe probe = OutboxProbe.of("commons");
        String name = name();
        UUID id = EventPublisher.send(TOPIC, name, ThingConsumer.POISON, json(name));
        awaitBarrier();
        assertThat(count("select count(*) from inbox where id = '" + id + "'")).isZero();
        assertThat(things(name)).isZero();
        assertThat(probe.emitted("ThingMade"))
                .noneMatch(row -> row.payload().path("name").asText().equals(name));
        awaitDeadLetters(name, 1);

        String parkedId = parkedIdOf(id);
        assertThat(replay(parkedId)).isEqualTo(409);
        assertThat(things(name)).isZero();
        consumer.poison(false);
        assertThat(replay(parkedId)).isEqualTo(200);
        assertThat(things(name)).isEqualTo(1);
        assertThat(count("select count(*) from inbox where id = '" + id + "'")).isEqualTo(1);
        assertThat(count("select attempts from parked_event where event_id = '" + id + "'"))
                .isEqualTo(2);
        assertThat(replay(parkedId)).isEqualTo(409);
        assertThat(things(name)).isEqualTo(1);
    }

    @Test
    void anErrorDoesNotQuoteWhatTheEventHolds() {
        String name = name();
        EventPublisher.send(TOPIC, name, ThingConsumer.POISON, json(name));
        awaitBarrier();
        assertThat(count("select count(*) from parked_event where key = '" + name + "' and message like '%" + name
                        + "%'"))
                .isZero();
    }

    @Test
    void whatIsNotThereYetIsWaitedForAndNothingOvertakes() {
        String late = name();
        String after = name();
        EventPublisher.send(TOPIC, "k", ThingConsumer.LATE, json(late));
        EventPublisher.send(TOPIC, "k", ThingConsumer.MADE, json(after));
        await().atMost(Duration.ofSeconds(20)).until(() -> consumer.seen().contains(after));
        assertThat(consumer.lateTries()).isEqualTo(3);
        assertThat(consumer.seen().indexOf(late)).isBetween(0, consumer.seen().indexOf(after));
    }

    @Test
    void anEventOfATimeThatWasForgottenIsParkedAndAppliedOnAnOperatorsWord() {
        execute("insert into inbox_forgotten values ('" + ThingConsumer.MADE + "', '2020-01-01T00:00:00Z')");
        String name = name();
        UUID old = timed(Instant.parse("2019-12-31T00:00:00Z"));
        UUID young = timed(Instant.parse("2020-01-02T00:00:00Z"));
        EventPublisher.send(old, TOPIC, name, ThingConsumer.MADE, json(name));
        EventPublisher.send(young, TOPIC, "k", ThingConsumer.MADE, json("young-" + name));
        awaitBarrier();

        assertThat(things("young-" + name)).isEqualTo(1);
        assertThat(things(name)).isZero();
        assertThat(count("select count(*) from inbox where id = '" + old + "'")).isZero();
        assertThat(replay(parkedIdOf(old))).isEqualTo(200);
        assertThat(things(name)).isEqualTo(1);
        execute("delete from inbox_forgotten where type = '" + ThingConsumer.MADE + "'");
    }

    @Test
    void onlyAnOperatorSeesParkedEventsAndOnlyOfThisService() {
        given().get(PARKED).then().statusCode(401);
        given().auth().oauth2(TestTokens.of("handler.jixi")).get(PARKED).then().statusCode(403);
        given().auth().oauth2(operator()).get(PARKED).then().statusCode(200);
        given().auth()
                .oauth2(operator())
                .get(PARKED.replace("commons", "other"))
                .then()
                .statusCode(404);
        given().auth().oauth2(operator()).get(PARKED + "?limit=0").then().statusCode(400);
        given().auth().oauth2(operator()).get(PARKED + "?cursor=%21").then().statusCode(400);
        assertThat(replay(UUID.randomUUID().toString())).isEqualTo(404);
    }

    @Test
    void aTransientFailureIsTriedAgainWithGrowingWaits() {
        assertThat(Backoff.before(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(Backoff.before(2)).isEqualTo(Duration.ofMillis(400));
        assertThat(Backoff.before(1000)).isEqualTo(Duration.ofSeconds(10));
    }

    /** One partition is read in order: when this one is applied, all before it were dealt with. */
    private void awaitBarrier() {
        String name = name();
        EventPublisher.send(TOPIC, "k", ThingConsumer.MADE, json(name));
        // not when the handler has seen it, but when its transaction is there
        await().atMost(Duration.ofSeconds(30)).until(() -> things(name) == 1);
    }

    private static void awaitDeadLetters(String key, int expected) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> EventProbe.records(DEAD_LETTERS).stream()
                                .filter(record -> key.equals(record.key()))
                                .count()
                        == expected);
    }

    private static String parkedIdOf(UUID eventId) {
        return given().auth()
                .oauth2(operator())
                .get(PARKED + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.eventId == '" + eventId + "' }.id");
    }

    private static int replay(String id) {
        return given().auth()
                .oauth2(operator())
                .post(PARKED + "/" + id + "/replay")
                .statusCode();
    }

    private static String operator() {
        return TestTokens.of("operator.hlj");
    }

    private static int things(String name) {
        return count("select count(*) from thing where name = '" + name + "'");
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

    private static void execute(String sql) {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An id such as the outbox gives, made at that time. */
    private static UUID timed(Instant at) {
        UUID random = UUID.randomUUID();
        return new UUID(
                (at.toEpochMilli() << 16) | 0x7000L | (random.getMostSignificantBits() & 0xfffL),
                random.getLeastSignificantBits());
    }

    private static String name() {
        return "n-" + UUID.randomUUID();
    }

    private static String json(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
