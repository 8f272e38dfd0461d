package org.mingjing.complaints.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.Meanwhile;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** The mark that a reporter's message waits is right whoever writes and reads at the same moment. */
@QuarkusTest
class UnreadMarkTest {
    private static final Scope OFFICE = Callers.official("FY230300", "x", "handler");

    private String id;

    @BeforeEach
    void aComplaintWithAMessage() {
        Directory.seed();
        id = Api.file("citizen.wang");
        as("citizen.wang")
                .body(Map.of("text", "我补充一点"))
                .post("/api/v1/complaints/" + id + "/messages")
                .then()
                .statusCode(201);
    }

    @Test
    void itComesWithTheMessageAndGoesWhenTheOfficeHasReadIt() throws SQLException {
        assertThat(marked()).isTrue();

        as("handler.jixi.court")
                .post("/api/v1/complaints/" + id + "/messages/read")
                .then()
                .statusCode(200)
                .body("marked", equalTo(1));

        assertThat(marked()).isFalse();
    }

    @Test
    void aMessageThatIsWrittenWhileAnotherIsReadKeepsIt() throws SQLException {
        try (var reporter = ScopedSql.scoped(Scope.internal("reporter"));
                var office = ScopedSql.scoped(OFFICE)) {
            execute(
                    reporter,
                    "insert into message (id, complaint_id, side, body, written_at) values ('%s', '%s', 'REPORTER', '又一条', now())"
                            .formatted(UUID.randomUUID(), id));
            var reading = CompletableFuture.runAsync(() -> read(office));
            Meanwhile.untilSomebodyWaitsFor(reporter);
            reporter.commit();
            reading.join();
        }

        assertThat(marked()).isTrue();
    }

    private void read(Connection office) {
        try {
            execute(
                    office,
                    "update message set read_at = now() where complaint_id = '%s' and side = 'REPORTER' and read_at is null"
                            .formatted(id));
            office.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean marked() throws SQLException {
        return ScopedSql.number(OFFICE, "select count(*) from complaint where id = '" + id + "' and reporter_wrote")
                == 1;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
