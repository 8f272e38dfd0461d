package org.mingjing.complaints.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.officer.Logins.COURT;
import static org.mingjing.complaints.officer.Logins.comes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;

/** What is kept of logins, who reads it, and for how long. */
@QuarkusTest
class OfficerRowsTest {
    private static final String INSERT = "insert into officer (organ, staff_no, name, may_handle, seen_on)"
            + " values ('%s', '%s', '冒名', true, current_date)";

    @Inject
    OfficersForgotten forgotten;

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void whatDoesNotShowIsNoPartOfANameAndALongOneIsCut() {
        comes("court-0608", "\u202e李\u200b𠮷\t ", COURT, "handler");
        comes("court-0609", "𠮷".repeat(101), COURT, "handler");

        assertThat(AdminSql.value("select name from officer where staff_no = 'court-0608'"))
                .isEqualTo("李𠮷");
        assertThat(AdminSql.value("select name from officer where staff_no = 'court-0609'"))
                .isEqualTo("𠮷".repeat(100));
    }

    @Test
    void anOfficialWhoseLoginCannotBeNotedWorksAllTheSame() {
        AdminSql.execute("alter table officer add constraint tried check (staff_no <> 'court-0610')");
        try {
            comes("court-0610", "照常", COURT, "handler");
        } finally {
            AdminSql.execute("alter table officer drop constraint tried");
        }
        assertThat(AdminSql.number("select count(*) from officer where staff_no = 'court-0610'"))
                .isZero();
    }

    @Test
    void aNameIsForgottenThreeYearsAfterTheLastLogin() throws SQLException {
        comes("court-0701", "留下", COURT, "handler");
        comes("court-0702", "远去", COURT, "handler");
        AdminSql.execute("update officer set seen_on = current_date - 1094 where staff_no = 'court-0701'");
        AdminSql.execute("update officer set seen_on = current_date - 1098 where staff_no = 'court-0702'");

        forgotten.work();

        assertThat(seen(Callers.official(COURT, "court-0701", "handler"), "court-0701"))
                .isOne();
        assertThat(AdminSql.number("select count(*) from officer where staff_no = 'court-0702'"))
                .isZero();
    }

    @Test
    void rowSecurityLetsEachSayHisOwnNameAndReadColleagues() throws SQLException {
        comes("court-0801", "本人", COURT, "handler");
        var colleague = Callers.official(COURT, "court-0802", "handler");

        assertThat(seen(colleague, "court-0801")).isOne();
        for (var other : List.of(
                Callers.official("FY230100", "court-0801", "handler"),
                Callers.overseeing("ZF230300", "2303", "overseer", "supervisor"),
                new Scope(Scope.Kind.SYSTEM, "s", "court-system", COURT, "2303", null, Set.of("system"), null),
                Callers.reporter("ref"),
                Scope.internal("reporter", "x"),
                Scope.anonymous())) {
            assertThat(seen(other, "court-0801")).as(other.toString()).isZero();
        }
        assertThat(ScopedSql.changed(colleague, "update officer set name = '冒名' where staff_no = 'court-0801'"))
                .isZero();
        assertThat(ScopedSql.changed(colleague, "delete from officer where staff_no = 'court-0801'"))
                .isZero();
        assertThat(ScopedSql.refused(colleague, INSERT.formatted("FY230300", "court-0803")))
                .isTrue();
        assertThat(ScopedSql.refused(colleague, INSERT.formatted("FY230100", "court-0802")))
                .isTrue();
        assertThat(ScopedSql.refused(colleague, INSERT.formatted("FY230300", "court-0802")))
                .isFalse();
    }

    private static int seen(Scope scope, String staffNo) throws SQLException {
        return ScopedSql.number(scope, "select count(*) from officer where staff_no = '" + staffNo + "'");
    }
}
