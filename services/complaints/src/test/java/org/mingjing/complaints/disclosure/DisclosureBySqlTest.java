package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** With the application's role, whatever the query: who sees requests, who decides, and what shows an identity. */
@QuarkusTest
class DisclosureBySqlTest {
    private static final String LOOK = """
            insert into identity_look (id, request_id, complaint_id, looked_by, organ, looked_at)
            values (gen_random_uuid(), '%s', '%s', 'handler.jixi.court', 'FY230300', now())""";

    private String complaint;
    private String request;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void anAskedForIdentity() {
        Directory.seed();
        complaint = Disclosure.handled();
        request = Disclosure.asked(complaint);
    }

    @ParameterizedTest(name = "{1} as {2} of {0} in {3}: sees {4}, decides {5}")
    @CsvSource({
        "ZF230300, c, identity-custodian, 2303, 1, 1",
        "ZF230000, c, identity-custodian, 23, 1, 1",
        // of another region, of the handling organ, of the line complained about
        "ZF230100, c, identity-custodian, 2301, 0, 0",
        "FY230300, c, identity-custodian, 2303, 0, 0",
        "FY230000, c, identity-custodian, 23, 0, 0",
        // who asked sees his own and decides nothing, whatever else he is
        "FY230300, handler.jixi.court, handler, 2303, 1, 0",
        "FY230300, handler.jixi.court, identity-custodian, 2303, 1, 0",
        "ZF230300, handler.jixi.court, identity-custodian, 2303, 1, 0",
        // others
        "FY230300, h, handler, 2303, 0, 0",
        "FY230300, l, leader, 2303, 0, 0",
        "FY230302, l, leader, 230302, 0, 0",
        "ZF230300, s, supervisor, 2303, 0, 0",
        "ZF230000, a, auditor, 23, 0, 0",
    })
    void whoSeesAndWhoDecides(String organ, String staff, String role, String region, int sees, int decides)
            throws SQLException {
        var scope = person(organ, staff, role, region);

        assertThat(ScopedSql.number(scope, "select count(*) from identity_request where id = '" + request + "'"))
                .isEqualTo(sees);
        assertThat(ScopedSql.changed(scope, """
                        update identity_request set status = 'GRANTED', decided_at = now(), decided_by = '%s',
                               decided_organ = '%s' where id = '%s'""".formatted(staff, organ, request)))
                .isEqualTo(decides);
    }

    @Test
    void nobodyDecidesInAnothersNameOrChangesWhatWasAsked() throws SQLException {
        var custodian = person("ZF230300", "c", "identity-custodian", "2303");

        assertThat(ScopedSql.refused(custodian, """
                        update identity_request set status = 'GRANTED', decided_at = now(), decided_by = 'other',
                               decided_organ = 'ZF230300' where id = '%s'""".formatted(request))).isTrue();
        assertThat(ScopedSql.refused(custodian, "update identity_request set reason = 'x'"))
                .isTrue();
        assertThat(ScopedSql.refused(custodian, "update identity_request set requested_by = 'x'"))
                .isTrue();
        assertThat(ScopedSql.refused("delete from identity_request")).isTrue();
        assertThat(ScopedSql.refused("delete from identity_look")).isTrue();
        assertThat(ScopedSql.refused("update identity_look set looked_by = 'x'"))
                .isTrue();
    }

    @ParameterizedTest(name = "{1} as {2} of {0}: refused {4}")
    @CsvSource({
        "FY230300, handler.jixi.court, handler, 2303, false",
        "FY230300, l, leader, 2303, false",
        "FY230300, other, handler, 2303, true",
        "FY230300, i, intake, 2303, true",
        "ZF230300, s, supervisor, 2303, true",
        "ZF230300, c, identity-custodian, 2303, true",
        "FY230302, l, leader, 230302, true",
    })
    void whoAsks(String organ, String staff, String role, String region, boolean refused) throws SQLException {
        assertThat(ScopedSql.refused(
                        person(organ, staff, role, region), """
                        insert into identity_request (id, version, complaint_id, receipt, category, handling_organ,
                            asking_organ, handling_region, respondent_organ, respondent_line, ground, reason, requested_by,
                            requested_at, due_at, warn_at, status, expires_at)
                        values (gen_random_uuid(), 0, '%s', 'r', 'c', '%s', '%s', '%s', 'FY230302', 'COURT',
                            'HAND_OVER', 'r', '%s', now(), now(), now(), 'REQUESTED', now())""".formatted(complaint, organ, organ, region, staff)))
                .isEqualTo(refused);
    }

    @Test
    void anIdentityIsReadableOnlyWhereALookUnderAGrantIsWrittenInTheSameTransaction() throws SQLException {
        var handler = person("FY230300", "handler.jixi.court", "handler", "2303");
        var look = LOOK.formatted(request, complaint);
        var read = "select count(*) from reporter_identity where complaint_id = '" + complaint + "'";

        assertThat(ScopedSql.refused(handler, look)).as("before the grant").isTrue();
        Disclosure.grant(Disclosure.CUSTODIAN, request).then().statusCode(200);
        Disclosure.reveal(Disclosure.HANDLER, complaint).then().statusCode(200);
        assertThat(ScopedSql.number(handler, read))
                .as("a grant and an earlier look alone")
                .isZero();
        assertThat(ScopedSql.numberAfter(handler, look, read)).isEqualTo(1);
        assertThat(ScopedSql.numberAfter(handler, look, "select count(*) from reporter_identity"))
                .as("of that complaint alone")
                .isEqualTo(1);

        var namesake = person("FY230300", "other", "leader", "2303");
        assertThat(ScopedSql.refused(namesake, look)).isTrue();
        var custodian = person("ZF230300", "custodian.jixi", "identity-custodian", "2303");
        assertThat(ScopedSql.refused(custodian, look)).isTrue();
        assertThat(ScopedSql.refused(
                        handler,
                        "insert into identity_look (transaction, id, request_id, complaint_id, looked_by, organ, looked_at)"
                                + " values ('3', gen_random_uuid(), '%s', '%s', 'handler.jixi.court', 'FY230300', now())"
                                        .formatted(request, complaint)))
                .as("the transaction is written by the database")
                .isTrue();
        Disclosure.expire(request);
        assertThat(ScopedSql.refused(handler, look)).as("after the grant").isTrue();
    }

    @Test
    void whoDoesNotHandleItAnyMoreReadsNothingDespiteTheGrant() throws SQLException {
        Disclosure.grant(Disclosure.CUSTODIAN, request).then().statusCode(200);
        var moved = person("FY230300", "handler.jixi.court", "intake", "2303");

        assertThat(ScopedSql.numberAfter(
                        moved, LOOK.formatted(request, complaint), "select count(*) from reporter_identity"))
                .isZero();
    }

    /** A report of retaliation by the police of Daoli, after a complaint about officer.zhang of the court of Jixi. */
    @ParameterizedTest(name = "{1} of {0} in 23: {2}")
    @CsvSource({
        "JC230000, c, 1",
        "JC230000, officer.zhang, 0",
        "FY230000, c, 0",
        "FY230100, c, 0",
        "GA230000, c, 0",
        "ZF230000, c, 0",
    })
    void whoeverWasComplainedAboutFirstDecidesNothingOnAReportOfRetaliation(String organ, String staff, int decides)
            throws SQLException {
        var body = Api.filing("respondentOrgan", "FY230300");
        body.put("respondentStaffNo", "officer.zhang");
        String first =
                Api.as("citizen.wang").body(body).post("/api/v1/complaints").path("id");
        String report = Api.as("citizen.wang")
                .body(Map.of(
                        "text",
                        "被停岗",
                        "anonymous",
                        false,
                        "reporter",
                        Map.of("name", "王小明", "phone", "13900000000"),
                        "respondentOrgan",
                        "GA230102"))
                .post("/api/v1/complaints/" + first + "/retaliation-reports")
                .path("id");
        String asked = Disclosure.ask("leader.hlj", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var scope = person(organ, staff, "identity-custodian", "23");

        assertThat(ScopedSql.number(scope, "select count(*) from identity_request where id = '" + asked + "'"))
                .isEqualTo(decides);
        assertThat(ScopedSql.changed(scope, """
                        update identity_request set status = 'GRANTED', decided_at = now(), decided_by = '%s',
                               decided_organ = '%s' where id = '%s'""".formatted(staff, organ, asked))).isEqualTo(decides);
        // nor can it be asked as if nobody had been complained about first
        assertThat(ScopedSql.refused(person("ZF230000", "l", "leader", "23"), """
                        insert into identity_request (id, version, complaint_id, receipt, category, handling_organ,
                            asking_organ, handling_region, respondent_organ, respondent_line, ground, reason, requested_by,
                            requested_at, due_at, warn_at, status, expires_at)
                        values (gen_random_uuid(), 0, '%s', 'r', 'c', 'ZF230000', 'ZF230000', '23', 'GA230102', 'PUBLIC_SECURITY',
                            'HAND_OVER', 'r', 'l', now(), now(), now(), 'REQUESTED', now())""".formatted(report)))
                .isTrue();
    }

    private static Scope person(String organ, String staff, String role, String region) {
        return Callers.overseeing(organ, region, staff, role);
    }
}
