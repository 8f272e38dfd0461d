package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.test.TestDatabase;

/** Recusal by the database itself: with the application's role, whatever the query. */
@QuarkusTest
class RecusalTest {
    private String about;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void aComplaintAboutTheCourtOfJixiAndItsOfficer() {
        Directory.seed();
        var body = Api.filing("respondentOrgan", "FY230300");
        // as an input method for Chinese types it
        body.put("respondentStaffNo", "　ｏｆｆｉｃｅｒ．ｚｈａｎｇ ");
        about = Api.as("citizen.wang")
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest(name = "{0} as {2} in {3}: {4}")
    @CsvSource({
        // the organ complained about, and one below it
        "FY230300, leader.jixi.court, leader, 2303, 0",
        "FY230302, leader.jiguan.court, leader, 230302, 0",
        // even when they oversee the region
        "FY230300, x, supervisor, 23, 0",
        "FY230302, x, auditor, 23, 0",
        // the officer complained about, wherever he serves
        "FY230000, officer.zhang, leader, 23, 0",
        // the court above, the province's supervisor
        "FY230000, x, leader, 23, 1",
        "ZF230000, x, supervisor, 23, 1",
        // others
        "ZF230000, x, leader, 23, 0",
        "ZF230300, x, supervisor, 2303, 0",
        // those of the handling organ who do not handle
        "FY230000, x, operator, 23, 0",
        "FY230000, x, identity-custodian, 23, 0",
    })
    void whoSeesTheComplaintBySql(String organ, String staff, String role, String region, int rows)
            throws SQLException {
        var scope = Callers.overseeing(organ, region, staff, role);

        assertThat(visible(scope, "select count(*) from complaint where id = '" + about + "'"))
                .isEqualTo(rows);
        assertThat(visible(scope, "select count(*) from timeline where aggregate_id = '" + about + "'"))
                .isEqualTo(rows);
    }

    @Test
    void withoutAScopeNothingIsSeenAndNothingCanBeDeleted() throws SQLException {
        try (var connection = TestDatabase.of("complaints").app();
                var statement = connection.createStatement()) {
            var count = statement.executeQuery("select count(*) from complaint");
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isZero();
        }
        assertThat(ScopedSql.refused("delete from complaint")).isTrue();
        assertThat(ScopedSql.refused("delete from timeline")).isTrue();
        assertThat(ScopedSql.refused("update disposition set kind = 'ADMONITION'"))
                .isTrue();
    }

    @Test
    void byTheApiItDoesNotExistForThem() {
        for (var user : new String[] {"leader.jixi.court", "intake.jixi.court", "leader.jiguan.court"}) {
            Api.as(user).get("/api/v1/complaints/" + about).then().statusCode(404);
            Api.as(user).get("/api/v1/complaints/" + about + "/timeline").then().statusCode(404);
            Api.command(user, about, "accept", null, "\"0\"").then().statusCode(404);
            Api.as(user)
                    .get("/api/v1/complaints?respondentOrgan=FY230300")
                    .then()
                    .body("items.size()", equalTo(0));
        }
    }

    private static int visible(Scope scope, String sql) throws SQLException {
        return Math.min(1, ScopedSql.number(scope, sql));
    }
}
