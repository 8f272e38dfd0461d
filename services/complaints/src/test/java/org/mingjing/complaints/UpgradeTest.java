package org.mingjing.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.course.Course;
import org.mingjing.complaints.course.CourseColumn;
import org.mingjing.complaints.handover.Contents;
import org.mingjing.test.TestDatabase;

/** A database of earlier releases, with what had come in by then, becomes one of this release. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {
    /** The statuses of the first release. */
    private static final List<String> STATUSES =
            List.of("FILED", "ACCEPTED", "DECLINED", "HANDLING", "CONCLUDED", "REPLIED", "CLOSED");

    private static final List<String> OPEN = List.of("FILED", "ACCEPTED", "HANDLING", "CONCLUDED", "REPLIED");
    private static final Instant FILED_AT = Instant.parse("2018-03-05T02:00:00Z");
    private static final Scope PLATFORM = Scope.internal("test");

    private final TestDatabase database = TestDatabase.of("upgrade");
    private final UUID referral = UUID.randomUUID();
    private final UUID handedOver = UUID.randomUUID();

    @BeforeAll
    void aDatabaseOfEarlierReleasesIsBroughtToThisOne() throws SQLException {
        migrate("12");
        firstRelease();
        migrate("37");
        secondRelease();
        migrate("44");
        thirdRelease();
        migrate("latest");
    }

    @Test
    void everyComplaintIsThereInItsStatusAndIsRead() throws SQLException {
        for (var status : STATUSES) {
            assertThat(number("select count(*) from complaint where status = '" + status + "' and receipt = 'MJ-"
                            + status + "'"))
                    .as(status)
                    .isOne();
        }
        for (var course : column("select course::text from complaint where receipt <> 'MJ-REFERRED'")) {
            assertThat(new CourseColumn().convertToEntityAttribute(course)).isEqualTo(Course.begun());
        }
        assertThat(number("select count(*) from complaint where category_version = 1 and entered_at is null"))
                .isEqualTo(STATUSES.size() + 1);
    }

    @Test
    void clocksThatRanAreLookedAtAndTheOthersAreNot() throws SQLException {
        for (var status : STATUSES) {
            assertThat(number("select count(*) from complaint where signal_at is not null and receipt = 'MJ-" + status
                            + "'"))
                    .as(status)
                    .isEqualTo(OPEN.contains(status) ? 1 : 0);
        }
        assertThat(number("select count(*) from complaint where signal_at is distinct from next_warn_at"))
                .isZero();
    }

    @Test
    void identitiesFilesAndReceiptsAreThereAndWaitForTheirKeyAndTheirCopies() throws SQLException {
        assertThat(number("select count(*) from reporter_identity where wrapping_key = 0"))
                .isOne();
        assertThat(number("select count(*) from receipt")).isOne();
        assertThat(number("select count(*) from evidence")).isOne();
        assertThat(number("select count(*) from evidence_copy")).isZero();
        assertThat(number("select count(*) from disposition d join complaint c on c.id = d.complaint_id"))
                .isOne();
        assertThat(number("select count(*) from rectification where status = 'SIGNED_OFF' and rechecked_at is null"))
                .isOne();
    }

    @Test
    void whatWentToDisciplineInspectionHasItsHandOver() throws SQLException {
        assertThat(number("""
                        select count(*) from complaint c
                            cross join lateral jsonb_array_elements(coalesce(c.course -> 'referrals', '[]'::jsonb)) r
                        where r ->> 'target' = 'DISCIPLINE'
                          and not exists (select from handover h where h.referral_id = (r ->> 'id')::uuid)
                        """)).isZero();
        assertThat(number("select count(*) from handover where state = 'ELSEWHERE' and due_at is null"
                        + " and referral_id = '" + referral + "'"))
                .isOne();
        assertThat(number("select count(*) from handover where state = 'SENT' and id = '" + handedOver + "'"))
                .isOne();
        var contents = Json.read(
                column("select contents from handover where state = 'ELSEWHERE'")
                        .getFirst(),
                Contents.class);
        assertThat(contents.evidence()).isEmpty();
        assertThat(contents.facts().text()).isEqualTo("正文");
        assertThat(contents.facts().reason()).isEqualTo("涉嫌违纪");
        assertThat(contents.facts().filedAt()).isEqualTo(FILED_AT);
    }

    @Test
    void whoeverWasComplainedAboutFirstIsKnownWhereHeStandsAside() throws SQLException {
        var first = " where first_respondent_organ = 'JW230300' and first_respondent_staff_no = 'zhang'";
        assertThat(number("select count(*) from handover" + first)).isEqualTo(2);
        assertThat(rows(database, "select count(*) from complaint_figure" + first))
                .containsExactly("1");
    }

    @Test
    void lettersKeepTheirStateAndHaveAVersion() throws SQLException {
        assertThat(number("select count(*) from notice_mail where state = 'FAILED' and version = 0"))
                .isOne();
    }

    @Test
    void noTableIsWithoutRowSecurityThatItWouldHaveInAFreshDatabase() throws SQLException {
        var fresh = TestDatabase.of("fresh");
        migrate(fresh, "latest");
        var security = "select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class"
                + " where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1";
        var columns = "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                + " from information_schema.columns where table_schema = 'public' order by 1";

        assertThat(rows(database, security)).isEqualTo(rows(fresh, security));
        assertThat(rows(database, columns)).isEqualTo(rows(fresh, columns));
    }

    @Test
    void nobodySeesAnythingWithoutAScope() throws SQLException {
        try (var connection = database.app()) {
            assertThat(first(connection, "select count(*) from complaint")).isZero();
            assertThat(first(connection, "select count(*) from handover")).isZero();
        }
    }

    private void firstRelease() throws SQLException {
        try (var connection = database.admin();
                var sql = connection.createStatement()) {
            for (var organ : List.of("FY230300", "FY230302", "JW230300")) {
                sql.execute(
                        "insert into organ_copy (code, name, short_name, line, level, region, lineage, published_at)"
                                + " values ('" + organ + "', '机关', '机关', 'COURT', 'CITY', '2303', array ['" + organ
                                + "'], now())");
            }
            for (var status : STATUSES) {
                sql.execute(complaint(UUID.randomUUID(), status));
            }
            var closed = first("select id::text from complaint where status = 'CLOSED'");
            sql.execute("insert into reporter_identity (complaint_id, wrapped_key, ciphertext) values ('" + closed
                    + "', 'x', 'y')");
            sql.execute(
                    "insert into receipt (number, complaint_id, pin_hash) values ('MJ-CLOSED', '" + closed + "', 'x')");
            sql.execute("insert into evidence (id, complaint_id, file_name, media_type, size_bytes, sha256, content,"
                    + " from_reporter, added_at) values (uuidv7(), '" + closed
                    + "', 'a.txt', 'text/plain', 1, 's', 'x',"
                    + " true, now())");
            sql.execute("insert into disposition (id, complaint_id, kind, decided_at) values (uuidv7(), '" + closed
                    + "', 'ADMONITION', now())");
            sql.execute("insert into rectification (problem_id, complaint_id, number, status, registered_at,"
                    + " signed_off_at) values (uuidv7(), '" + closed + "', '1', 'SIGNED_OFF', now(), now())");
        }
    }

    /** A referral to discipline inspection of an imported history, one that was handed over, a letter that failed. */
    private void secondRelease() throws SQLException {
        var imported = UUID.randomUUID();
        var course = Json.write(Map.of(
                "referrals",
                List.of(Map.of(
                        "id",
                        referral,
                        "target",
                        "DISCIPLINE",
                        "organ",
                        "JW230300",
                        "reason",
                        "涉嫌违纪",
                        "at",
                        FILED_AT.plus(2, ChronoUnit.DAYS)))));
        try (var connection = database.admin();
                var sql = connection.createStatement()) {
            sql.execute(complaint(imported, "REFERRED"));
            sql.execute("update complaint set course = '" + course + "', signal_at = next_warn_at where id = '"
                    + imported + "'");
            sql.execute("insert into handover (id, version, complaint_id, referral_id, receipt, category,"
                    + " handling_organ, target_organ, respondent_organ, state, contents, sent_at) values ('"
                    + handedOver
                    + "', 0, '" + imported + "', uuidv7(), 'MJ-REFERRED', 'G4-02', 'FY230300', 'JW230300', 'FY230302',"
                    + " 'SENT', '{}', now())");
            sql.execute("insert into notice (id, complaint_id, kind, occurred_at) values ('" + imported + "', '"
                    + imported + "', 'FILED', now())");
            sql.execute("insert into notice_mail (notice_id, complaint_id, state, queued_at, due_at) values ('"
                    + imported + "', '" + imported + "', 'FAILED', now(), now())");
        }
    }

    /** It is a report of retaliation. */
    private void thirdRelease() throws SQLException {
        try (var connection = database.admin();
                var sql = connection.createStatement()) {
            sql.execute("update complaint set retaliation = true, first_respondent_organ = 'JW230300',"
                    + " first_respondent_staff_no = 'zhang' where receipt = 'MJ-REFERRED'");
        }
    }

    private static String complaint(UUID id, String status) {
        var open = OPEN.contains(status) || "REFERRED".equals(status);
        return """
                insert into complaint (id, version, receipt, status, kind, channel, enterprise_related, anonymous, category,
                    category_group, title, body, respondent_organ, respondent_region, handling_organ, handling_region,
                    filed_at, procedural_due_at, result_due_at, next_due_at, next_warn_at)
                values ('%1$s', 0, 'MJ-%2$s', '%2$s', 'COMPLAINT', 'ONLINE', false, false, 'G4-02', 'G4', '标题', '正文',
                    'FY230302', '230302', 'FY230300', '2303', '%3$s', '2018-03-12T15:59:59Z', '2018-06-05T15:59:59Z',
                    %4$s, %5$s)
                """.formatted(
                        id,
                        status,
                        FILED_AT,
                        open ? "'2018-03-12T15:59:59Z'" : "null",
                        open ? "'2018-03-10T16:00:00Z'" : "null");
    }

    private void migrate(String target) {
        migrate(database, target);
    }

    private static void migrate(TestDatabase database, String target) {
        var name = database.name();
        Flyway.configure(UpgradeTest.class.getClassLoader())
                .dataSource(database.url(), name + "_owner", "test-only")
                .locations("db/commons", "db/migration")
                .placeholders(Map.of("app", name + "_app", "connect", name + "_connect"))
                .target(target)
                .load()
                .migrate();
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.app()) {
            connection.setAutoCommit(false);
            scope(connection);
            return first(connection, sql);
        }
    }

    private String first(String sql) throws SQLException {
        return rows(database, sql).getFirst();
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.app()) {
            connection.setAutoCommit(false);
            scope(connection);
            return rows(connection, sql);
        }
    }

    private static void scope(Connection connection) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('mingjing.scope', ?, true)")) {
            set.setString(1, PLATFORM.toJson());
            set.execute();
        }
    }

    private static int first(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(rows(connection, sql).getFirst());
    }

    private static List<String> rows(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.admin()) {
            return rows(connection, sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
