package org.mingjing.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PlatformTest {
    private static final String TABLE = "create table if not exists outbox(id int, type text, payload text, gone text)";

    @Test
    void outboxRowsAreSeenThoughTheyAreDeletedInTheSameTransaction() throws SQLException {
        Platform platform = new Platform();
        platform.init(Map.of("service", "probe"));
        platform.start();
        TestDatabase database = TestDatabase.of("probe");
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            OutboxProbe probe = OutboxProbe.of("probe");
            statement.execute("begin; insert into outbox values (1, 'a.B.v1', '{\"t\":\"it''s [x]:''y'' 明镜\"}', null);"
                    + " delete from outbox; commit");
            List<OutboxRow> rows = probe.emitted("B");
            assertEquals("it's [x]:'y' 明镜", rows.get(0).payload().get("t").asText());
            assertEquals("1", rows.get(0).id());
            assertNull(rows.get(0).columns().get("gone"));
            assertTrue(probe.emitted().isEmpty());
        }
    }

    @Test
    void rolesOfOneDatabaseCannotOpenAnother() {
        TestDatabase first = TestDatabase.of("first");
        TestDatabase second = TestDatabase.of("second");
        String url = second.url();
        assertFalse(first.name().equals(second.name()));
        assertThrows(
                SQLException.class, () -> java.sql.DriverManager.getConnection(url, "first_app", TestDatabase.PASSWORD)
                        .close());
    }

    @Test
    void publishedEventsAreReadBackWithTheirHeaders() {
        EventPublisher.send("mingjing.x.y", "k", "org.mingjing.x.Happened.v1", "{\"a\":1}");
        List<ConsumerRecord<String, String>> records = EventProbe.records("mingjing.x.y");
        assertEquals(1, records.size());
        assertEquals(
                "/mingjing/x",
                new String(records.get(0).headers().lastHeader("ce_source").value(), StandardCharsets.UTF_8));
    }

    @Test
    void identityStubAnswersDiscoveryAndKeys() throws Exception {
        String discovery = get(OidcStub.url() + "/.well-known/openid-configuration");
        assertTrue(discovery.contains("jwks_uri"));
        assertTrue(get(OidcStub.url() + "/protocol/openid-connect/certs").contains("mingjing-test"));
        assertEquals(3, TestTokens.of("handler.jixi").split("\\.", -1).length);
    }

    private static String get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
