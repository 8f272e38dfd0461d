package org.mingjing.complaints.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.complaints.AdminSql.number;
import static org.mingjing.complaints.AdminSql.value;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.scope.ScopeSession;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** The wrapping key changes, with the real rows and real keysets. */
@QuarkusTest
class IdentityRewrapTest {
    private static final String PATH = "/api/v1/identity-keys/rewrap";
    private static final UUID START = new UUID(0, 0);

    @Inject
    EntityManager database;

    @Inject
    IdentityKeys keys;

    @Inject
    Rewraps rewraps;

    @Inject
    CurrentScope scope;

    @Inject
    ScopeSession session;

    private KeysetHandle configured;
    private KeysetHandle both;
    private String id;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void aNamedComplaintAndAFreshKey() throws GeneralSecurityException {
        Directory.seed();
        id = Api.file("citizen.wang");
        configured = TinkJsonProtoKeysetFormat.parseKeyset(
                new String(Base64.getDecoder().decode(keys.identityKeyset()), StandardCharsets.UTF_8),
                InsecureSecretKeyAccess.get());
        both = KeysetHandle.newBuilder(configured)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        scope.set(Scope.internal("test"));
    }

    @AfterEach
    void theConfiguredKeyWrapsAgain() throws GeneralSecurityException {
        var back = KeysetHandle.newBuilder(both);
        back.getAt(0).makePrimary();
        var batches = batches(vault(back.build()));
        for (var table : WrappedTable.values()) {
            for (var batch = batches.next(START, table, START); batch.last() != null; ) {
                batch = batches.next(START, table, batch.last());
            }
        }
    }

    @Test
    void everythingIsWrappedAnewAndOpensWithTheNewKeyAlone() throws Exception {
        var vault = vault(both);
        assertThat(wrappingKeys(id)).isEqualTo(primary(configured));

        var done = rewrapped(vault);

        assertThat(done.primaryKey()).isEqualTo(vault.primaryKeyId());
        assertThat(done.remaining()).isZero();
        assertThat(done.unreadable()).isZero();
        assertThat(done.rewrapped()).isPositive();
        assertThat(done.finishedAt()).isNotNull();
        assertThat(left(vault)).isZero();
        var newAlone = KeysetHandle.newBuilder(both);
        newAlone.deleteAt(0);
        assertThat(vault(newAlone.build()).open(UUID.fromString(id), sealed()).name())
                .isEqualTo("王小明");
        assertThatIllegalStateException().isThrownBy(() -> vault(configured).open(UUID.fromString(id), sealed()));
    }

    @Test
    void sealedFilesChangeTheirKeyToo() throws Exception {
        var letter = "来信".getBytes(StandardCharsets.UTF_8);
        given().auth()
                .oauth2(TestTokens.of("intake.jixi.court"))
                .multiPart("sealed", "true")
                .multiPart("file", "letter.txt", letter, "text/plain")
                .post("/api/v1/complaints/" + id + "/evidence")
                .then()
                .statusCode(201);
        var key = "select wrapping_key from evidence_key where complaint_id = '" + id + "'";
        assertThat(value(key)).isEqualTo(Long.toString(primary(configured)));

        var vault = vault(both);
        assertThat(rewrapped(vault).remaining()).isZero();

        assertThat(value(key)).isEqualTo(Long.toString(vault.primaryKeyId()));
    }

    @Test
    void aRowThatAnotherReplicaIsAtIsLeftToItAndTheRestGoesOn() throws Exception {
        var vault = vault(both);
        try (var other = TestDatabase.of("complaints").admin();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from reporter_identity where complaint_id = '" + id + "' for update");

            var first = rewrapped(vault);

            assertThat(first.finishedAt()).isNull();
            assertThat(first.remaining()).isEqualTo(1);
            other.rollback();
        }
        var second = pass(vault);

        assertThat(second.finishedAt()).isNotNull();
        assertThat(second.remaining()).isZero();
    }

    @Test
    void whatNoConfiguredKeyOpensIsCountedAndStaysAsItIs() throws Exception {
        var before = sealed().wrappedKey();
        var stranger = vault(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));

        var done = rewrapped(stranger);

        assertThat(done.finishedAt()).isNotNull();
        assertThat(done.unreadable()).isPositive().isEqualTo(done.remaining());
        assertThat(sealed().wrappedKey()).isEqualTo(before);
    }

    @Test
    void aReplicaWithoutTheNewKeyAsPrimaryKeepsOut() throws Exception {
        ask(vault(both));

        var untouched = pass(vault(configured));

        assertThat(untouched.finishedAt()).isNull();
        assertThat(untouched.rewrapped()).isZero();
        assertThat(wrappingKeys(id)).isEqualTo(primary(configured));
    }

    @Test
    void anOperatorAsksAndSeesHowFarItIs() {
        Api.as("operator.hlj")
                .post(PATH)
                .then()
                .statusCode(202)
                .body("primaryKey", notNullValue())
                .body("requestedBy", equalTo("operator.hlj"));
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> Api.as("operator.hlj")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("remaining", equalTo(0))
                .body("finishedAt", notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader.jixi.court", "custodian.jixi", "supervisor.hlj", "auditor.hlj", "citizen.wang"})
    void nobodyElseDoes(String user) {
        Api.as(user).post(PATH).then().statusCode(403);
        Api.as(user).get(PATH).then().statusCode(403);
    }

    private Rewrap rewrapped(IdentityVault vault) {
        ask(vault);
        return pass(vault);
    }

    private void ask(IdentityVault vault) {
        scoped(() -> rewraps.ask(
                vault.primaryKeyId(), "operator.hlj", Clock.systemUTC().instant()));
    }

    private Rewrap pass(IdentityVault vault) {
        new RewrapJob(rewraps, batches(vault), vault, scope, Clock.systemUTC()).work();
        return QuarkusTransaction.requiringNew().call(() -> {
            session.apply();
            return rewraps.last().orElseThrow();
        });
    }

    /** As the container would run it, with another keyset than the configured one. */
    private RewrapBatches batches(IdentityVault vault) {
        return new RewrapBatches(database, vault, rewraps) {
            @Override
            Batch next(UUID run, WrappedTable table, UUID after) {
                return QuarkusTransaction.requiringNew().call(() -> {
                    session.apply();
                    return super.next(run, table, after);
                });
            }
        };
    }

    private void scoped(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            session.apply();
            work.run();
        });
    }

    private static IdentityVault vault(KeysetHandle keyset) {
        try {
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return new IdentityVault(
                    new Keyset(Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)), "pepper"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Keyset(String identityKeyset, String pepper) implements IdentityKeys {}

    private static long primary(KeysetHandle keyset) {
        return Integer.toUnsignedLong(keyset.getPrimary().getId());
    }

    private long left(IdentityVault vault) {
        return number("select count(*) from reporter_identity where wrapping_key <> " + vault.primaryKeyId());
    }

    private long wrappingKeys(String complaint) {
        return Long.parseLong(
                value("select wrapping_key from reporter_identity where complaint_id = '" + complaint + "'"));
    }

    private IdentityVault.Sealed sealed() throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select wrapped_key, ciphertext from reporter_identity where complaint_id = '" + id + "'")) {
            row.next();
            return new IdentityVault.Sealed(row.getBytes(1), row.getBytes(2));
        }
    }
}
