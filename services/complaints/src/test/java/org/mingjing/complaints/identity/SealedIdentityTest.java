package org.mingjing.complaints.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestDatabase;

/** Who complained is kept apart, encrypted, and shown to nobody by SQL. */
@QuarkusTest
class SealedIdentityTest {
    @Inject
    IdentityVault vault;

    private String id;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void aNamedComplaint() {
        Directory.seed();
        id = Api.file("citizen.wang");
    }

    @Test
    void theTableHoldsNoClearTextButTheVaultOpensIt() throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select wrapped_key, ciphertext from reporter_identity where complaint_id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            var sealed = new IdentityVault.Sealed(row.getBytes(1), row.getBytes(2));

            assertThat(text(sealed.ciphertext()) + text(sealed.wrappedKey())).doesNotContain("王小明", "13900000000");
            assertThat(vault.open(UUID.fromString(id), sealed).name()).isEqualTo("王小明");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint where id",
                "timeline where aggregate_id",
                "outbox where aggregateid",
                "receipt where complaint_id"
            })
    void noOtherTableHoldsTheName(String table) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select coalesce(string_agg(x::text, ' '), '') from (select * from "
                                + table + "::text = '" + id + "') x")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).doesNotContain("王小明", "13900000000");
        }
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "FY230300, handler, 2303",
        "FY230300, leader, 2303",
        "FY230300, intake, 2303",
        "ZF230300, identity-custodian, 2303",
        "ZF230000, supervisor, 23",
        "ZF230000, auditor, 23",
        ", citizen, ",
    })
    void nobodysScopeReadsARow(String organ, String role, String region) throws SQLException {
        var scope =
                new Scope(Scope.Kind.PERSON, "s", "x", organ, region, organ == null ? null : "x", Set.of(role), "r");

        assertThat(ScopedSql.number(scope, "select count(*) from reporter_identity"))
                .isZero();
        assertThat(ScopedSql.number(scope, "select count(*) from receipt")).isZero();
    }

    @Test
    void aRowCanBeNeitherChangedNorDeleted() throws SQLException {
        var leader = Callers.official("FY230300", "x", "leader");
        assertThat(ScopedSql.changed(leader, "delete from reporter_identity")).isZero();
        assertThat(ScopedSql.changed(leader, "update reporter_identity set wrapped_key = ''"))
                .isZero();
        assertThat(ScopedSql.refused("update reporter_identity set ciphertext = ''"))
                .isTrue();
        assertThat(ScopedSql.refused("update receipt set pin_hash = ''")).isTrue();
    }

    @Test
    void aLookLeavesNothingInLogsOutboxOrTables() throws SQLException {
        var outbox = OutboxProbe.of("complaints");
        Queue<String> log = new ConcurrentLinkedQueue<>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line.getMessage() + Arrays.toString(line.getParameters()));
                if (line.getThrown() != null) {
                    log.add(line.getThrown().toString());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try {
            Api.toHandling(id);
            Disclosure.granted(id);
            Disclosure.reveal(Disclosure.HANDLER, id).then().statusCode(200).body("reporter.name", equalTo("王小明"));
            Disclosure.reveal("leader.jixi.court", id).then().statusCode(403);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertThat(log.toString()).doesNotContain("王小明", "13900000000");
        assertThat(outbox.emitted()).noneMatch(row -> row.columns().toString().contains("王小明"));
        for (var table : List.of(
                "timeline where aggregate_id",
                "identity_request where complaint_id",
                "identity_look where complaint_id")) {
            noOtherTableHoldsTheName(table);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
