package org.mingjing.commons.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

@QuarkusTest
@SampleTest
class TimelineTest {
    private static final String THINGS = "/api/v1/things/";

    @Test
    void aCommandWritesWhoWhenWhatAndTheTrace() {
        String id = make();
        rename(id, 0, "new").then().statusCode(200);
        handler()
                .get(THINGS + id + "/timeline")
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("[1].seq", equalTo(2))
                .body("[1].command", equalTo("rename"))
                .body("[1].actor", equalTo("handler.jixi"))
                .body("[1].organ", equalTo("JC230300"))
                .body("[1].before.name", equalTo("old"))
                .body("[1].after.name", equalTo("new"))
                .body("[1].traceId", matchesPattern("[0-9a-f]{32}"));
        verified(id, true, 2);
    }

    @Test
    void anotherOrganSeesNoEntry() {
        String id = make();
        given().auth()
                .oauth2(TestTokens.of("handler.jixi.court"))
                .get(THINGS + id + "/timeline")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void theApplicationMayNeitherChangeNorDeleteNorForge() throws SQLException {
        String id = make();
        for (String sql : new String[] {
            "update timeline set command = 'forged'",
            "delete from timeline",
            "truncate timeline",
            "update timeline_head set seq = 0",
            "delete from timeline_head",
            "select * from timeline_default",
            "insert into timeline_head values ('" + UUID.randomUUID() + "', 'thing', 1, repeat('0', 64))",
            "alter table timeline disable trigger all",
            "drop table timeline"
        }) {
            assertThatThrownBy(() -> asApp(sql)).as(sql).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> asApp("""
                insert into timeline values ('thing', '%s', 2, 'forged', null, null, null, '{}', '{}',
                    now(), now(), null, repeat('0', 64), repeat('1', 64))
                """.formatted(id))).hasMessageContaining("continues at 2");
        verified(id, true, 1);
    }

    @Test
    void whatTheOwnerForgesOrCutsShows() throws SQLException {
        String forged = make();
        rename(forged, 0, "new").then().statusCode(200);
        asAdmin("update timeline set command = 'forged' where seq = 1 and aggregate_id = '" + forged + "'");
        verified(forged, false, 2);
        String cut = make();
        rename(cut, 0, "new").then().statusCode(200);
        asAdmin("delete from timeline where seq = 2 and aggregate_id = '" + cut + "'");
        verified(cut, false, 1);
    }

    @Test
    void aStaleOrMissingVersionChangesNothing() {
        String id = make();
        handler().post(THINGS + id + "/rename?name=x").then().statusCode(428);
        rename(id, 7, "x").then().statusCode(412);
        verified(id, true, 1);
    }

    @Test
    void ofManyWritersAtOnceOneWinsAndTheChainStaysWhole() throws Exception {
        String id = make();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> rename(id, 0, "n" + i).statusCode())
                    .toList());
            int won = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 412);
                won += answer.get() == 200 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        verified(id, true, 2);
    }

    @Test
    void theComingMonthsHaveTheirPartition() throws SQLException {
        try (Connection app = TestDatabase.of("commons").app();
                var statement = app.createStatement();
                ResultSet row = statement.executeQuery("""
                        select timeline_partitions_ahead(3),
                               (select count(*) from pg_inherits where inhparent = 'timeline'::regclass)
                        """)) {
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getInt(2)).isEqualTo(5);
        }
    }

    private static String make() {
        return handler()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"old\"}")
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.Response rename(String id, long version, String name) {
        return handler().header("If-Match", "\"" + version + "\"").post(THINGS + id + "/rename?name=" + name);
    }

    private static void verified(String id, boolean intact, int entries) {
        handler()
                .get(THINGS + id + "/timeline/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(intact))
                .body("entries", equalTo(entries));
    }

    private static RequestSpecification handler() {
        return given().auth().oauth2(TestTokens.of("handler.jixi"));
    }

    private static void asApp(String sql) throws SQLException {
        try (Connection app = TestDatabase.of("commons").app();
                var statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asAdmin(String sql) throws SQLException {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
