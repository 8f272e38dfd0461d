package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.AdminSql.value;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.ScopedSql.changed;
import static org.mingjing.complaints.ScopedSql.number;
import static org.mingjing.complaints.ScopedSql.numberAfter;
import static org.mingjing.complaints.ScopedSql.refused;
import static org.mingjing.complaints.disclosure.HandedClue.OFFICER;
import static org.mingjing.complaints.disclosure.HandedClue.person;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;

/** With the application's role, whatever the query: who asks because of a clue, who decides, and what shows an identity. */
@QuarkusTest
class ClueIdentityBySqlTest {
    private static final Scope ASKER = person("JW230300", OFFICER, "handler", "2303");
    private static final String ASK = """
            insert into identity_request (id, version, handover_id, complaint_id, receipt, category, handling_organ,
                asking_organ, handling_region, respondent_organ, respondent_line, respondent_staff_no, ground, reason,
                requested_by, requested_at, due_at, warn_at, status, expires_at)
            select gen_random_uuid(), 0, {id}, {complaint}, {receipt}, 'c', {handling}, {asking}, {region}, {respondent},
                {line}, {officer}, 'HAND_OVER', 'r', {by}, now(), now(), now(), {status}, now()
            from (select 1)""";

    private HandedClue clue;

    @BeforeEach
    void aClueThatIsAcknowledged() {
        Directory.seed();
        clue = HandedClue.acknowledged();
    }

    @ParameterizedTest(name = "{1} as {2} of {0} in {3}: refused {4}")
    @CsvSource({
        "JW230300, handler.jixi.discipline, handler, 2303, false",
        "JW230300, l, leader, 2303, false",
        "JW230300, i, intake, 2303, true",
        "JW230300, c, identity-custodian, 2303, true",
        "JW230000, l, leader, 23, true",
        "FY230300, handler.jixi.court, handler, 2303, true",
        "FY230300, l, leader, 2303, true",
        "FY230302, l, leader, 230302, true",
        "ZF230300, s, supervisor, 2303, true",
    })
    void whoAsks(String organ, String staff, String role, String region, boolean refused) throws SQLException {
        assertThat(refused(person(organ, staff, role, region), ask("asking", organ, "by", staff)))
                .isEqualTo(refused);
    }

    @Test
    void nothingThatTheCustodianDecidesByCanBeMadeUp() throws SQLException {
        assertThat(refused(ASKER, ask())).isFalse();
        for (var forged : new String[][] {
            {"by", "somebody"},
            {"asking", "FY230300"},
            {"handling", "ZF230300"},
            {"region", "2301"},
            {"receipt", "r"},
            {"respondent", "GA230102"},
            {"line", "PUBLIC_SECURITY"},
            {"officer", "zhang"},
            {"status", "GRANTED"},
            {"id", HandedClue.sent(Disclosure.handled()).id()},
            {"complaint", Disclosure.handled()},
        }) {
            assertThat(refused(ASKER, ask(forged))).as(forged[0]).isTrue();
        }
        // nor as one of those who handle it
        assertThat(refused(ASKER, ask("id", null, "asking", "FY230300"))).isTrue();
        assertThat(refused(ASKER, ask("id", null))).isTrue();
    }

    @Test
    void aClueThatIsNotAcknowledgedOrIsOverAsksForNothing() throws SQLException {
        execute("update handover set state = 'SENT', receipt_number = null, acknowledged_by = null,"
                + " acknowledged_at = null where id = '" + clue.id() + "'");
        assertThat(refused(ASKER, ask())).isTrue();
        clue.acknowledge(1);
        assertThat(refused(ASKER, ask())).isFalse();
        execute("update complaint set anonymous = true where id = '" + clue.complaint() + "'");
        assertThat(refused(ASKER, ask())).isTrue();
        execute("update complaint set anonymous = false where id = '" + clue.complaint() + "'");
        clue.takeBack();
        assertThat(refused(ASKER, ask())).isTrue();
    }

    @Test
    void anIdentityIsReadableOnlyToWhoAskedInTheTransactionOfALookWhileTheClueIsThere() throws SQLException {
        var request = clue.asked();
        var look = look(request, OFFICER, "JW230300");
        assertThat(refused(ASKER, look)).as("before the grant").isTrue();
        Disclosure.grant(Disclosure.CUSTODIAN, request).then().statusCode(200);
        assertThat(number(ASKER, read())).as("without a look").isZero();
        assertThat(numberAfter(ASKER, look, read())).isOne();
        assertThat(numberAfter(ASKER, look, "select count(*) from reporter_identity"))
                .as("of that complaint alone")
                .isOne();

        for (var other : new Scope[] {
            person("JW230300", "colleague", "leader", "2303"),
            person("JW230000", OFFICER, "leader", "23"),
            person("FY230300", OFFICER, "leader", "2303"),
            person("JW230300", OFFICER, "intake", "2303"),
            person("JW230300", OFFICER, "identity-custodian", "2303"),
            person("ZF230300", "custodian.jixi", "identity-custodian", "2303"),
            person("FY230300", "handler.jixi.court", "handler", "2303"),
        }) {
            assertThat(refused(other, look(request, other.staffNo(), other.organ())))
                    .as(other.toString())
                    .isTrue();
            assertThat(refused(other, look)).as(other.toString()).isTrue();
        }

        clue.takeBack();
        assertThat(refused(ASKER, look)).as("taken back").isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "handover set state = 'FED_BACK'; result = 'NO_CASE'; feedback = 'x'; fed_back_by = 'x'; fed_back_at = now(); due_at = null; warn_at = null where id",
        "handover set target_organ = 'JW230000' where id",
        "handover set respondent_staff_no = 'handler.jixi.discipline' where id",
        "handover set first_respondent_organ = 'GA230102'; first_respondent_staff_no = 'handler.jixi.discipline' where id",
        "handover set first_respondent_organ = 'JW230000' where id",
        "complaint set status = 'HANDLING' where id",
        "complaint set anonymous = true where id",
    })
    void whateverEndsItEndsTheLook(String change) throws SQLException {
        var request = clue.granted();
        var look = look(request, OFFICER, "JW230300");
        assertThat(numberAfter(ASKER, look, read())).isOne();

        execute("update " + change.replace(';', ',') + " = '"
                + (change.startsWith("handover") ? clue.id() : clue.complaint()) + "'");

        assertThat(refused(ASKER, look)).isTrue();
    }

    @Test
    void theNextReferralEndsItAlthoughTheStatusIsTheSame() throws SQLException {
        var request = clue.granted();
        execute(
                "update complaint set course = jsonb_set(course, '{referrals,-1,id}', to_jsonb(gen_random_uuid())) where id = '"
                        + clue.complaint() + "'");

        assertThat(refused(ASKER, look(request, OFFICER, "JW230300"))).isTrue();
        assertThat(value("select expires_at <= now() from identity_request where id = '" + request + "'"))
                .isEqualTo("t");
    }

    @Test
    void aDecisionThatIsBeingMadeIsWaitedForAndEndsWithTheClue() throws SQLException {
        var request = clue.asked();
        var granting = "update identity_request set version = 1, status = 'GRANTED', decided_at = now(),"
                + " decided_by = 'c', decided_organ = 'ZF230300', expires_at = now() + interval '72 hours'"
                + " where id = '" + request + "'";

        during(granting, clue::takenBack).getFirst().then().statusCode(200);

        assertThat(value("select expires_at <= now() from identity_request where id = '" + request + "'"))
                .isEqualTo("t");
        assertThat(refused(ASKER, look(request, OFFICER, "JW230300"))).isTrue();
    }

    @Test
    void whoHoldsAClueLearnsNothingFromIt() throws SQLException {
        assertThat(number(ASKER, "select clue_hold('" + clue.id() + "')::int")).isOne();
        assertThat(number(Scope.anonymous(), "select clue_hold(gen_random_uuid())::int"))
                .isZero();
        assertThat(numberAfter(
                        person("JW230300", "x", "handler", "2303"),
                        "select clue_hold('" + clue.id() + "')",
                        "select count(*) from complaint where id = '" + clue.complaint() + "'"))
                .isZero();
    }

    @ParameterizedTest(name = "{1} as {2} of {0} in {3}: sees {4}, decides {5}")
    @CsvSource({
        "ZF230300, c, identity-custodian, 2303, 1, 1",
        "ZF230000, c, identity-custodian, 23, 1, 1",
        "JW230000, c, identity-custodian, 23, 1, 1",
        // of the organ that asks, of another region, of the line complained about
        "JW230300, c, identity-custodian, 2303, 0, 0",
        "ZF230100, c, identity-custodian, 2301, 0, 0",
        "FY230300, c, identity-custodian, 2303, 0, 0",
        // complained about, and complained about first
        "ZF230300, zhang, identity-custodian, 2303, 0, 0",
        "ZF230300, li, identity-custodian, 2303, 0, 0",
        "GA230100, c, identity-custodian, 23, 0, 0",
        // who asked, whatever else he is
        "JW230300, handler.jixi.discipline, handler, 2303, 1, 0",
        "ZF230300, handler.jixi.discipline, identity-custodian, 2303, 1, 0",
        "JW230300, l, leader, 2303, 0, 0",
        "FY230300, handler.jixi.court, handler, 2303, 0, 0",
        "ZF230000, a, auditor, 23, 0, 0",
    })
    void whoSeesAndWhoDecides(String organ, String staff, String role, String region, int sees, int decides)
            throws SQLException {
        var request = clue.asked();
        execute("update identity_request set respondent_staff_no = 'zhang', first_respondent_line = 'PUBLIC_SECURITY',"
                + " first_respondent_staff_no = 'li' where id = '" + request + "'");
        var scope = person(organ, staff, role, region);

        assertThat(number(scope, "select count(*) from identity_request where id = '" + request + "'"))
                .isEqualTo(sees);
        assertThat(changed(scope, """
                        update identity_request set status = 'GRANTED', decided_at = now(), decided_by = '%s',
                               decided_organ = '%s' where id = '%s'""".formatted(staff, organ, request))).isEqualTo(decides);
    }

    @Test
    void whoWasComplainedAboutFirstIsFoundOutInTheCopiesToo() {
        clue.asked();
        execute(
                "update complaint set first_respondent_organ = 'GA230102', first_respondent_staff_no = 'li' where id = '"
                        + clue.complaint() + "'");

        for (var table : new String[] {"identity_request", "handover"}) {
            assertThat(value("select count(*) from " + table
                            + " where first_respondent_staff_no = 'li' and complaint_id = '" + clue.complaint() + "'"))
                    .as(table)
                    .isEqualTo("1");
        }
    }

    @Test
    void theQuestionWhetherAClueAsksTellsNothingElseAndLeavesTheScopeAsItWas() throws SQLException {
        var asks = "select case when clue_asks('" + clue.id() + "', '2303') then 1 else 0 end";
        assertThat(number(ASKER, asks)).isOne();
        assertThat(numberAfter(ASKER, asks, "select count(*) from complaint")).isZero();
        assertThat(numberAfter(ASKER, asks, "select count(*) from reporter_identity"))
                .isZero();
        assertThat(number(
                        new Scope(Scope.Kind.PERSON, "s", null, null, null, null, Set.of(), null),
                        "select count(*)" + " from identity_request"))
                .isZero();
    }

    private String ask(String... changed) {
        var receipt = value("select receipt from complaint where id = '" + clue.complaint() + "'");
        var sql = ASK;
        for (int i = 0; i < changed.length; i += 2) {
            sql = sql.replace(
                    "{" + changed[i] + "}",
                    changed[i + 1] == null ? "null" : "'" + changed[i + 1] + "'" + type(changed[i]));
        }
        return sql.replace("{id}", "'" + clue.id() + "'::uuid")
                .replace("{complaint}", "'" + clue.complaint() + "'::uuid")
                .replace("{receipt}", "'" + receipt + "'")
                .replace("{handling}", "'FY230300'")
                .replace("{asking}", "'JW230300'")
                .replace("{region}", "'2303'")
                .replace("{respondent}", "'FY230302'")
                .replace("{line}", "'COURT'")
                .replace("{officer}", "null")
                .replace("{by}", "'" + OFFICER + "'")
                .replace("{status}", "'REQUESTED'");
    }

    private static String type(String field) {
        return Set.of("id", "complaint").contains(field) ? "::uuid" : "";
    }

    private String look(String request, String by, String organ) {
        return "insert into identity_look (id, request_id, complaint_id, looked_by, organ, looked_at) values"
                + " (gen_random_uuid(), '%s', '%s', '%s', '%s', now())".formatted(request, clue.complaint(), by, organ);
    }

    private String read() {
        return "select count(*) from reporter_identity where complaint_id = '" + clue.complaint() + "'";
    }
}
