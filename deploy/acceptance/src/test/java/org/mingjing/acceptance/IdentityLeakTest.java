package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mingjing.acceptance.KnownPerson.ADDRESS;
import static org.mingjing.acceptance.KnownPerson.IDENTITY;
import static org.mingjing.acceptance.KnownPerson.WORDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The reporter's identity is nowhere but, encrypted, in its table. */
@OnPlatform
@Order(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityLeakTest {
    private static final Map<String, List<String>> WRITTEN = Map.of(
            "complaints",
            List.of("complaint", "identity_request", "message", "handover", "handover_seal"),
            "supervision",
            List.of());
    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema')";

    private final Mingjing mingjing;
    private final Chain chain;
    private Filed filed;

    IdentityLeakTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        chain = new Chain(mingjing.api());
    }

    @BeforeAll
    void complaintOfAKnownPersonTravelsTheChain() {
        filed = new KnownPerson(mingjing).travelTheChain();
    }

    @Test
    void lettersSayNothingOfTheMatterAndOnlyTheEnvelopeKnowsTheAddress() throws IOException {
        Path letters = mingjing.data().resolve("mail");
        await("a letter to the reporter").atMost(Chain.SOON.multipliedBy(4)).until(() -> !lettersTo(letters)
                .isEmpty());
        Needles others = new Needles(IDENTITY.words().subList(0, 4).toArray(String[]::new));
        for (Path letter : lettersTo(letters)) {
            assertThat(others.in(letter)).isFalse();
            assertThat(WORDS.in(letter)).isFalse();
            assertThat(new Needles(filed.id(), filed.receipt(), filed.pin()).in(letter))
                    .isFalse();
        }
    }

    private static List<Path> lettersTo(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(new Needles(ADDRESS)::in).toList();
        }
    }

    @Test
    void whatPeopleWroteStaysInTheTablesWhereTheyReadIt() throws SQLException {
        for (Map.Entry<String, List<String>> service : WRITTEN.entrySet()) {
            try (Connection connection = mingjing.asSuperuser(service.getKey())) {
                for (String table : tables(connection)) {
                    if (!service.getValue().contains(table.replace("public.", ""))) {
                        for (String form : WORDS.forms()) {
                            assertThat(holds(connection, table, form))
                                    .as(table + " holds " + form)
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatPeopleWroteIsInNoEventLogOrSpan() throws IOException {
        assertThat(Topics.everything(mingjing.endpoints().kafka()))
                .noneMatch(record -> WORDS.in(record.key()) || WORDS.in(record.value()));
        try (Stream<Path> files = Files.walk(mingjing.logs())) {
            assertThat(files.filter(Files::isRegularFile).filter(WORDS::in)).isEmpty();
        }
        if (mingjing.startedHere()) {
            assertThat(WORDS.in(Path.of("target/platform.log"))).isFalse();
            assertThat(mingjing.spans().received()).isNotEmpty().noneMatch(WORDS::in);
        }
        assertThat(WORDS.in(mingjing.api()
                        .as("leader.jixi.court")
                        .get(filed.path() + "/timeline")
                        .asString()))
                .isFalse();
    }

    @Test
    void topicsDoNotHoldIt() {
        List<ConsumerRecord<byte[], byte[]>> records =
                Topics.everything(mingjing.endpoints().kafka());
        assertThat(records).anyMatch(record -> new Needles(filed.id()).in(record.key()));
        assertThat(records).noneMatch(record -> IDENTITY.in(record.key()) || IDENTITY.in(record.value()));
        for (ConsumerRecord<byte[], byte[]> record : records) {
            for (Header header : record.headers()) {
                assertThat(IDENTITY.in(header.value())).as(header.key()).isFalse();
            }
        }
    }

    @Test
    void noTableHoldsItInClear() throws SQLException {
        for (String service : List.of("complaints", "supervision")) {
            try (Connection connection = mingjing.asSuperuser(service)) {
                List<String> tables = tables(connection);
                assertThat(tables).hasSizeGreaterThan(5);
                for (String table : tables) {
                    for (String form : IDENTITY.forms()) {
                        assertThat(holds(connection, table, form))
                                .as(table + " holds " + form)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void noFileOfThePlatformHoldsItLogsIncluded() throws IOException {
        assertThat(mingjing.logs()).isNotEmptyDirectory();
        try (Stream<Path> files = Files.walk(mingjing.data())) {
            List<Path> holding = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jar"))
                    // letters are on their way to the reporter himself
                    .filter(file -> !file.startsWith(mingjing.data().resolve("mail")))
                    .filter(IDENTITY::in)
                    .toList();
            assertThat(holding).isEmpty();
        }
        if (mingjing.startedHere()) {
            assertThat(IDENTITY.in(Path.of("target/platform.log"))).isFalse();
        }
    }

    @Test
    void exportedSpansDoNotHoldIt() {
        assumeTrue(mingjing.startedHere(), "a platform that was running before exports its spans elsewhere");
        assertThat(mingjing.spans().received()).isNotEmpty().noneMatch(IDENTITY::in);
    }

    @Test
    void neitherHandlersNorLookupsShowIt() {
        Api api = mingjing.api();
        for (String user : List.of("intake.jixi.court", "handler.jixi.court", "leader.jixi.court", "supervisor.jixi")) {
            assertThat(IDENTITY.in(api.as(user).get(filed.path()).asString())).isFalse();
            assertThat(IDENTITY.in(api.as(user).get(filed.path() + "/timeline").asString()))
                    .isFalse();
            assertThat(IDENTITY.in(api.as(user)
                            .header("Accept", "text/html")
                            .get("/complaints/" + filed.id())
                            .asString()))
                    .isFalse();
        }
        assertThat(IDENTITY.in(chain.lookUp(filed).asString())).isFalse();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, String word) throws SQLException {
        String sql = "select exists (select 1 from " + table + " as one where strpos(one::text, ?) > 0)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, word);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
