package org.mingjing.complaints.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.importing.Loader;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** What is imported waits for the index of words, which the page says; after a round it is found like all others. */
@QuarkusTest
class ImportedSearchTest {
    private static final String LEADER = "leader.jixi.court";

    @Inject
    SearchRound round;

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void anImportedComplaintIsFoundAfterARoundAndThePageSaysThatSomeWait() throws SQLException {
        var latest = take("龘龘巷的路灯", "2026-11-21T08:00:00+08:00");
        var old = take("麤麤桥的护栏", "2019-03-01T08:00:00+08:00");
        assertThat(indexed(latest)).isEqualTo("0");
        Api.as(LEADER)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", "龘龘巷")
                .post("/complaints/search")
                .then()
                .statusCode(200)
                .body(containsString("还在编入检索"));

        assertThat(search(LEADER, "龘龘巷").<Boolean>path("incomplete")).isTrue();

        round.run();

        assertThat(search(LEADER, "龘龘巷").<Boolean>path("incomplete")).isFalse();
        assertThat(indexed(latest)).isEqualTo("1");
        assertThat(indexed(old)).isEqualTo("1");
        assertThat(found("龘龘巷")).contains(latest);
        assertThat(found("麤麤桥")).contains(old);
        assertThat(value("select count(*) from search_waiting where complaint_id in ('" + latest + "', '" + old + "')"))
                .isEqualTo("0");
    }

    @Test
    void whoMayNotSeeItFindsNothingOfItWhileItWaitsOrAfterwards() throws SQLException {
        var id = take("靐靐村的水井", "2026-11-20T08:00:00+08:00");

        assertThat(foundBy("leader.harbin.police", "靐靐村")).doesNotContain(id);
        round.run();
        assertThat(foundBy("leader.harbin.police", "靐靐村")).doesNotContain(id);
        assertThat(found("靐靐村")).contains(id);
    }

    private static String take(String title, String filedAt) {
        return Loader.take(Api.filing("title", title), filedAt, List.of());
    }

    private static String indexed(String id) throws SQLException {
        return value("select count(*) from complaint_search where complaint_id = '" + id + "'");
    }

    private static String value(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<String> found(String words) {
        return foundBy(LEADER, words);
    }

    private static List<String> foundBy(String user, String words) {
        return search(user, words).path("items.complaint.id");
    }

    private static Response search(String user, String words) {
        var answer = given().auth()
                .oauth2(TestTokens.of(user))
                .contentType(ContentType.JSON)
                .body(Map.of("q", words, "limit", 50))
                .post("/api/v1/complaints/search");
        answer.then().statusCode(200);
        return answer;
    }
}
