package org.mingjing.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.cleaning.Cleaning;
import org.mingjing.complaints.cleaning.Samples;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestDatabase;

/** What was handed over is the same at every download, whatever becomes of the rules by which copies are made. */
@QuarkusTest
class HandoverKeptTest {
    @Inject
    HandoverDatesRound round;

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    /** Rules of a later release: they leave nothing of a picture, and have another name. */
    private static final class LaterRules extends Cleaning {
        LaterRules() {
            super(Clock.systemUTC());
        }

        @Override
        public String tool() {
            return "mingjing-cleaning/later";
        }

        @Override
        public Result clean(String mediaType, byte[] original) {
            return new Result.Cleaned("后来的规则".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDownloadUnderLaterRulesOfCleaningIsTheSameToTheByte() throws IOException {
        var clue = Clue.handedOver(Map.of("a.txt", "拖了两年".getBytes(StandardCharsets.UTF_8), "b.png", Samples.png()));
        var before = clue.download().asByteArray();

        QuarkusMock.installMockForType(new LaterRules(), Cleaning.class);

        List<Object> copies = as(Clue.OFFICER)
                .get("/api/v1/complaints/" + clue.complaint() + "/evidence")
                .path("copy");
        assertThat(copies).hasSize(2).containsOnlyNulls();
        var file = as(Clue.OFFICER)
                .get("/api/v1/complaints/" + clue.complaint() + "/evidence")
                .<String>path("find { it.mediaType == 'text/plain' }.id");
        assertThat(as(Clue.OFFICER)
                        .accept("*/*")
                        .get("/api/v1/complaints/" + clue.complaint() + "/evidence/" + file)
                        .asByteArray())
                .isEqualTo("后来的规则".getBytes(StandardCharsets.UTF_8));
        assertThat(clue.download().asByteArray()).isEqualTo(before);
    }

    @Test
    void itIsOneFileOfAKnownLengthWhoseContentsAreNotCompressed() throws IOException {
        var clue = Clue.handedOver(
                Map.of("a.txt", "长".repeat(700_000).getBytes(StandardCharsets.UTF_8), "b.png", Samples.png()));

        var download = clue.download();

        var bytes = download.asByteArray();
        assertThat(download.header("Content-Length")).isEqualTo(String.valueOf(bytes.length));
        assertThat(bytes).hasSizeGreaterThan(2_000_000);
        assertThat(Clue.unzip(bytes)).hasSize(6);
    }

    @Test
    void twoScansOfTheSameNameAreTwoFilesOfThePackage() throws IOException {
        var complaint = Api.file("citizen.wang");
        Api.toHandling(complaint);
        Clue.add(Clue.OFFICER, complaint, "scan.txt", "一".getBytes(StandardCharsets.UTF_8));
        Clue.add(Clue.OFFICER, complaint, "scan.txt", "二".getBytes(StandardCharsets.UTF_8));

        var files = Clue.unzip(Clue.handOver(complaint).download().asByteArray());

        assertThat(files).containsKeys("evidence/1-scan.txt", "evidence/2-scan.txt");
    }

    @Test
    void aHandOverFromBeforePackagesWereKeptIsFixedWhenItIsAskedForFirst() throws IOException {
        var clue = Clue.handedOver(Map.of("a.txt", "拖了两年".getBytes(StandardCharsets.UTF_8)));
        var before = clue.download().asByteArray();
        forget(clue);

        var first = clue.download().asByteArray();

        assertThat(Clue.unzip(first).get("manifest.json"))
                .isEqualTo(Clue.unzip(before).get("manifest.json"));
        assertThat(clue.download().asByteArray()).isEqualTo(first);
        assertThat(Json.read(Clue.unzip(first).get("manifest.json")).get("files"))
                .hasSize(2);
    }

    @Test
    void twoFirstDownloadsAtOnceGetTheSamePackage() throws Exception {
        var clue = Clue.handedOver(Map.of("a.txt", "拖了两年".getBytes(StandardCharsets.UTF_8)));
        forget(clue);

        List<Response> downloads;
        try (var both = Executors.newFixedThreadPool(2)) {
            downloads = both.invokeAll(List.<Callable<Response>>of(clue::download, clue::download)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(downloads).allSatisfy(one -> assertThat(one.statusCode()).isEqualTo(200));
        assertThat(downloads.getFirst().asByteArray())
                .isEqualTo(downloads.getLast().asByteArray());
    }

    @Test
    void aHandOverFromBeforeDatesWereKeptGetsItsDateInARound() throws SQLException, IOException {
        var clue = Clue.handedOver(Map.of("a.txt", "拖了两年".getBytes(StandardCharsets.UTF_8)));
        var undated = "select count(*) from handover where due_at is null and id = '" + clue.id() + "'";
        execute("update handover set due_at = null, warn_at = null where id = '" + clue.id() + "'");
        assertThat(ScopedSql.number(Scope.internal("test"), undated)).isOne();

        round.run();

        assertThat(ScopedSql.number(Scope.internal("test"), undated)).isZero();
    }

    @Test
    void nobodyChangesWhatWasHandedOverAndACopyInItCannotGo() throws SQLException {
        var clue = Clue.handedOver(Map.of("a.txt", "拖了两年".getBytes(StandardCharsets.UTF_8)));

        assertThat(ScopedSql.refused("update handover_seal set facts = facts")).isTrue();
        assertThat(ScopedSql.refused("delete from handover_file")).isTrue();
        assertThat(ScopedSql.number(
                        Scope.anonymous(),
                        "select count(*) from handover_seal where handover_id = '" + clue.id() + "'"))
                .isZero();
        try (var connection = TestDatabase.of("complaints").admin();
                var delete = connection.prepareStatement("delete from evidence_copy where evidence_id in"
                        + " (select evidence_id from handover_file where handover_id = ?::uuid)")) {
            delete.setString(1, clue.id());
            assertThat(catchThrowableOfType(SQLException.class, delete::executeUpdate)
                            .getSQLState())
                    .isEqualTo("23503");
        }
    }

    private static void forget(Clue clue) {
        execute("delete from handover_file where handover_id = '" + clue.id() + "'");
        execute("delete from handover_seal where handover_id = '" + clue.id() + "'");
    }
}
