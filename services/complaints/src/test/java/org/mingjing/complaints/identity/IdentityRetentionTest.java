package org.mingjing.complaints.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** Who complained is forgotten after the retention time; the case stays. */
@QuarkusTest
class IdentityRetentionTest {
    private static final String LOOKUP = "/api/v1/receipts/lookup";

    @Inject
    IdentityPurge purge;

    @Inject
    CurrentScope scope;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void afterItsTimeTheIdentityIsGoneAndTheCaseIsIntact() throws SQLException {
        var filed = Api.as("citizen.wang").body(Api.filing()).post("/api/v1/complaints");
        String id = filed.path("id");
        var key = Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin"));
        Api.toHandling(id);
        Disclosure.granted(id);
        close(id, "UNFOUNDED");

        at(35).purgeEnded();
        assertThat(kept(id)).isEqualTo(1);
        Api.as("citizen.wang").get("/api/v1/complaints/" + id).then().statusCode(200);

        assertThat(at(37).purgeEnded()).isPositive();
        assertThat(kept(id)).isZero();
        assertThat(number("select count(*) from complaint where reporter_ref is not null and id = '" + id + "'"))
                .isZero();
        assertThat(number("select count(*) from identity_request where reason is not null and complaint_id = '" + id
                        + "'"))
                .isZero();
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("matter.text", equalTo("至今未见任何执行措施"))
                .body("status", equalTo("CLOSED"));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("command", hasItem("purge-identity"))
                .body("actor", hasItem("identity-retention"));
        Api.as("citizen.wang").get("/api/v1/complaints/" + id).then().statusCode(404);
        Api.as(null).body(key).post(LOOKUP).then().statusCode(200);
        Disclosure.reveal(Disclosure.HANDLER, id).then().statusCode(409);
        given().auth()
                .oauth2(TestTokens.of("leader.jixi.court"))
                .accept("text/html")
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(containsString("保存期限已满"));
    }

    @Test
    void whatIsOpenOrNotPutRightYetIsKept() throws SQLException {
        var open = Api.file("citizen.wang");
        var rectified = Disclosure.handled();
        close(rectified, "SUBSTANTIATED");
        execute("insert into rectification (problem_id, complaint_id, number, status, registered_at)"
                + " values (gen_random_uuid(), '" + rectified + "', 'ZG-1', 'REGISTERED', now())");

        at(37).purgeEnded();
        assertThat(kept(open)).isEqualTo(1);
        assertThat(kept(rectified)).isEqualTo(1);

        execute("update rectification set status = 'SIGNED_OFF' where complaint_id = '" + rectified + "'");
        at(37).purgeEnded();
        assertThat(kept(open)).isEqualTo(1);
        assertThat(kept(rectified)).isZero();
    }

    @Test
    void whatWasDeclinedIsForgottenToo() throws SQLException {
        var declined = Api.file("citizen.wang");
        Api.command(
                        "intake.jixi.court",
                        declined,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "理由", "remedy", "途径"))
                .then()
                .statusCode(200);

        at(37).purgeEnded();

        assertThat(kept(declined)).isZero();
    }

    @Test
    void theDatabaseLetsNobodyForgetAnOpenCase() throws SQLException {
        var open = Api.file("citizen.wang");
        var delete = "delete from reporter_identity where complaint_id = '" + open + "'";

        for (var caller : List.of(
                Scope.internal("test"),
                Scope.anonymous(),
                new Scope(Scope.Kind.PERSON, "s", "x", "FY230300", "2303", "x", Set.of("leader"), null))) {
            assertThat(ScopedSql.changed(caller, delete)).isZero();
        }
    }

    private IdentityRetention at(int monthsFromNow) {
        var then =
                Instant.now().atZone(ZoneOffset.UTC).plusMonths(monthsFromNow).toInstant();
        return new IdentityRetention(purge, scope, Clock.fixed(then, ZoneOffset.UTC));
    }

    private static void close(String id, String outcome) {
        Api.command("handler.jixi.court", id, "conclude", Map.of("outcome", outcome, "findings", "已查清"))
                .then()
                .statusCode(200);
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "已答复"))
                .then()
                .statusCode(200);
        Api.command("citizen.wang", id, "rate", Map.of("speed", 5, "attitude", 5, "result", 4, "cleanness", 5))
                .then()
                .statusCode(200);
    }

    private static int kept(String id) throws SQLException {
        return number("select count(*) from reporter_identity where complaint_id = '" + id + "'");
    }

    private static int number(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
