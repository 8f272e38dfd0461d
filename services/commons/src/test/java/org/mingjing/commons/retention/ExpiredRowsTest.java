package org.mingjing.commons.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.test.TestDatabase;

/** What only guards against repetition goes when its time is over, and not before. */
@QuarkusTest
@SampleTest
class ExpiredRowsTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    DataSource dataSource;

    private final String type = "org.mingjing.sample.Kept" + UUID.randomUUID() + ".v1";

    @BeforeEach
    void nothingOldIsLeft() {
        at(now).delete();
    }

    @Test
    void aKeyGoesAfterSevenDaysAndNotBefore() {
        keys(1, now.minus(Duration.ofDays(7)).plusSeconds(1));

        assertThat(at(now).keys()).isZero();
        assertThat(at(now.plusSeconds(1)).keys()).isZero();
        assertThat(at(now.plusSeconds(2)).keys()).isEqualTo(1);
    }

    @Test
    void moreThanABatchGoesInOneRun() {
        keys(2 * ExpiredRows.BATCH + 1, now.minus(Duration.ofDays(8)));

        assertThat(at(now).keys()).isEqualTo(2 * ExpiredRows.BATCH + 1);
    }

    @Test
    void twoReplicasAtOnceDeleteEachRowOnce() throws Exception {
        keys(3 * ExpiredRows.BATCH, now.minus(Duration.ofDays(8)));

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> replica = () -> at(now).keys();
            int gone = 0;
            for (var count : threads.invokeAll(List.of(replica, replica))) {
                gone += count.get();
            }
            assertThat(gone + at(now).keys()).isEqualTo(3 * ExpiredRows.BATCH);
        }
    }

    @Test
    void whileAnotherReplicaDeletesThisOneLeavesItToIt() throws SQLException {
        keys(2, now.minus(Duration.ofDays(8)));

        try (Connection other = TestDatabase.of("commons").app()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(hashtextextended('expired-rows', 0))");
            assertThat(at(now).keys()).isZero();
            // closing alone does not wait for the database to let go
            other.rollback();
        }
        assertThat(at(now).keys()).isEqualTo(2);
    }

    @Test
    void anEventIsForgottenAfterFourHundredDaysAndThatIsWrittenDown() {
        event(now.minus(Duration.ofDays(401)));
        event(now.minus(Duration.ofDays(400)).plusSeconds(1));

        assertThat(at(now).events()).isEqualTo(1);

        assertThat(text("select count(*) from inbox where type = '" + type + "'"))
                .isEqualTo("1");
        assertThat(Instant.parse(forgotten())).isEqualTo(now.minus(Duration.ofDays(400)));
        assertThat(at(now.plusSeconds(60)).events()).isEqualTo(1);
        assertThat(Instant.parse(forgotten()))
                .isEqualTo(now.minus(Duration.ofDays(400)).plusSeconds(60));
    }

    private ExpiredRows at(Instant moment) {
        return new ExpiredRows(dataSource, Clock.fixed(moment, BusinessTime.ZONE));
    }

    private static void keys(int count, Instant at) {
        text("with made as (insert into idempotency_key (reference, fingerprint, created_at)"
                + " select md5(random()::text) || md5(i::text || random()), repeat('0', 64), '" + at + "'"
                + " from generate_series(1, " + count + ") i returning 1) select count(*) from made");
    }

    private void event(Instant at) {
        text("with made as (insert into inbox (id, type, source, received_at) values ('" + UUID.randomUUID() + "', '"
                + type + "', '/x', '" + at + "') returning 1) select count(*) from made");
    }

    private String forgotten() {
        return text("select to_char(\"until\" at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                + " from inbox_forgotten where type = '" + type + "'");
    }

    private static String text(String sql) {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
