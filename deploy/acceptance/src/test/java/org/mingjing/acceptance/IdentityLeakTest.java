package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.UUID;
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
    private static final String ADDRESS = "simajingming.1988@mailbox.example";
    private static final Needles IDENTITY =
            new Needles("司马镜明", "13877716254", "230302198807064417", "明镜高悬测试木业公司", ADDRESS);

    /** What people wrote to each other about it: it stays in the tables where they read it. */
    private static final Needles WORDS =
            new Needles("查阅理由红松七号", "不予同意白桦八号", "反映人留言胡桃九号", "办理人留言水曲柳十号", "移交理由黄檗十一号", "反馈内容紫椴十二号", "鸡纪信测〔2018〕713号");

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
        Map<String, Object> filing = Chain.filing("身份保护");
        List<String> words = IDENTITY.words();
        filing.put(
                "reporter",
                Map.of(
                        "name",
                        words.get(0),
                        "phone",
                        words.get(1),
                        "idNumber",
                        words.get(2),
                        "enterpriseName",
                        words.get(3)));
        filing.put("notice", Map.of("email", ADDRESS, "notifyByEmail", true, "language", "zh"));
        Api api = mingjing.api();
        filed = Chain.file(api.as("citizen.wang").header("Idempotency-Key", UUID.randomUUID()), filing);
        // a refusal must not quote what was sent either
        filing.put("category", "G9-99");
        api.as("citizen.wang")
                .contentType(Api.JSON)
                .body(filing)
                .post("/api/v1/complaints")
                .then()
                .statusCode(422);
        chain.takeUp(filed);
        askedAboutAndSeen();
        written();
        handedOver();
        chain.conclude(filed);
        chain.rectify(chain.problemOf(filed));
        chain.awaitRectificationSeen(filed, Chain.SOON);
    }

    /** Denied, asked again, granted and looked at. */
    private void askedAboutAndSeen() {
        Api api = mingjing.api();
        api.as("custodian.jixi")
                .header("If-Match", "\"0\"")
                .contentType(Api.JSON)
                .body(Map.of("reason", WORDS.words().get(1)))
                .post("/api/v1/identity-requests/" + ask() + "/deny")
                .then()
                .statusCode(200);
        api.as("custodian.jixi")
                .header("If-Match", "\"0\"")
                .post("/api/v1/identity-requests/" + ask() + "/grant")
                .then()
                .statusCode(200);
        String seen = api.as("handler.jixi.court")
                .post(filed.path() + "/identity/reveal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(IDENTITY.in(seen)).isTrue();
    }

    private String ask() {
        return mingjing.api()
                .as("handler.jixi.court")
                .contentType(Api.JSON)
                .body(Map.of(
                        "ground", "VERIFY_IN_PERSON", "reason", WORDS.words().get(0)))
                .post(filed.path() + "/identity-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void written() {
        for (Map.Entry<String, String> one : Map.of(
                        "citizen.wang", WORDS.words().get(2),
                        "handler.jixi.court", WORDS.words().get(3))
                .entrySet()) {
            mingjing.api()
                    .as(one.getKey())
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(Api.JSON)
                    .body(Map.of("text", one.getValue()))
                    .post(filed.path() + "/messages")
                    .then()
                    .statusCode(201);
        }
    }

    /** To discipline inspection, which takes the package, acknowledges it and feeds back. */
    private void handedOver() {
        Api api = mingjing.api();
        api.done(
                "handler.jixi.court",
                filed.path(),
                "refer",
                Map.of("target", "DISCIPLINE", "reason", WORDS.words().get(4)));
        String handover = "/api/v1/handovers/"
                + api.as("handler.jixi.discipline")
                        .get("/api/v1/handovers?state=SENT&limit=1")
                        .path("items[0].id");
        byte[] clue = api.as("handler.jixi.discipline")
                .get(handover + "/package")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(IDENTITY.in(clue)).isFalse();
        api.done(
                "handler.jixi.discipline",
                handover,
                "acknowledge",
                Map.of("receiptNumber", WORDS.words().get(6)));
        api.done(
                "handler.jixi.discipline",
                handover,
                "feedback",
                Map.of("result", "CASE_OPENED", "text", WORDS.words().get(5)));
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
