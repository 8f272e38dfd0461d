package org.mingjing.complaints.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.number;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.HandedClue;

/** Who complained is kept beyond the retention time while something is open that needs him. */
@QuarkusTest
class IdentityHoldTest {
    @Inject
    IdentityPurge purge;

    @Inject
    CurrentScope scope;

    private String first;

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        first = Api.file("citizen.wang");
    }

    @Test
    void aReportOfRetaliationHoldsTheReporterOfTheFirstAsLongAsItIsOpen() throws SQLException {
        var report = Api.as("citizen.wang")
                .body(Map.of(
                        "text", "被停岗", "anonymous", false, "reporter", Map.of("name", "王小明", "phone", "13900000000")))
                .post("/api/v1/complaints/" + first + "/retaliation-reports");
        report.then().statusCode(201);
        over(first);

        after37Months().purgeEnded();
        assertThat(kept()).isOne();
        assertThat(ScopedSql.changed(Scope.internal("test"), delete())).isZero();

        over(report.path("id"));
        after37Months().purgeEnded();
        assertThat(kept()).isZero();
    }

    @Test
    void aClueThatIsNotFedBackHoldsItToo() throws SQLException {
        Api.toHandling(first);
        Api.command("handler.jixi.court", first, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        over(first);

        after37Months().purgeEnded();
        assertThat(kept()).isOne();
        assertThat(ScopedSql.changed(Scope.internal("test"), delete())).isZero();

        execute(
                "update handover set state = 'FED_BACK', receipt_number = 'x', acknowledged_by = 'x', acknowledged_at = now(),"
                        + " result = 'NO_CASE', feedback = 'x', fed_back_by = 'x', fed_back_at = now() where complaint_id = '"
                        + first + "'");
        after37Months().purgeEnded();
        assertThat(kept()).isZero();
    }

    @Test
    void aClueWhoseReceiverAskedHoldsItUntilItIsFedBackAndTheReasonsGoWithIt() throws SQLException {
        Api.toHandling(first);
        var clue = HandedClue.sent(first);
        clue.acknowledge();
        var request = clue.granted();
        over(first);

        after37Months().purgeEnded();
        assertThat(kept()).isOne();
        assertThat(reasons(request)).isOne();
        assertThat(ScopedSql.changed(Scope.internal("test"), delete())).isZero();

        execute("update handover set state = 'FED_BACK', result = 'NO_CASE', feedback = 'x', fed_back_by = 'x',"
                + " fed_back_at = now() where id = '" + clue.id() + "'");
        after37Months().purgeEnded();
        assertThat(kept()).isZero();
        assertThat(reasons(request)).isZero();
    }

    @Test
    void aHandOverThatWasMadeElsewhereHoldsNothing() throws SQLException {
        Api.toHandling(first);
        Api.command("handler.jixi.court", first, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        over(first);
        execute("update handover set state = 'ELSEWHERE', due_at = null, warn_at = null where complaint_id = '" + first
                + "'");

        assertThat(ScopedSql.changed(Scope.internal("test"), delete())).isOne();
        after37Months().purgeEnded();
        assertThat(kept()).isZero();
    }

    private static void over(String id) {
        Api.command("citizen.wang", id, "withdraw", Map.of()).then().statusCode(200);
    }

    private IdentityRetention after37Months() {
        var then = Instant.now().atZone(ZoneOffset.UTC).plusMonths(37).toInstant();
        return new IdentityRetention(purge, scope, Clock.fixed(then, ZoneOffset.UTC));
    }

    private String delete() {
        return "delete from reporter_identity where complaint_id = '" + first + "'";
    }

    private static int reasons(String request) {
        return number("select count(*) from identity_request where reason is not null and id = '" + request + "'");
    }

    private int kept() {
        return number("select count(*) from reporter_identity where complaint_id = '" + first + "'");
    }
}
