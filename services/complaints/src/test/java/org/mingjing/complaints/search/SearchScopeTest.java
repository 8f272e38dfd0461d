package org.mingjing.complaints.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.search.SearchApi.LEADER;
import static org.mingjing.complaints.search.SearchApi.PATH;
import static org.mingjing.complaints.search.SearchApi.file;
import static org.mingjing.complaints.search.SearchApi.filed;
import static org.mingjing.complaints.search.SearchApi.found;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Full-text search finds for each what is his to see, by the API and by SQL. */
@QuarkusTest
class SearchScopeTest {
    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void theOrganComplainedAboutFindsNothingByApiOrSql() throws SQLException {
        var id = file("citizen.wang", "关于囹圄的投诉", "囹圄二字只在这里");

        assertThat(found(LEADER, "囹圄")).contains(id);
        assertThat(found("supervisor.jixi", "囹圄")).contains(id);
        assertThat(found("leader.jiguan.court", "囹圄")).isEmpty();
        assertThat(found("leader.jixi", "囹圄"))
                .as("another line of the same city")
                .isEmpty();
        assertThat(bySql(official("FY230300", "2303"), id)).isEqualTo(2);
        assertThat(bySql(official("FY230302", "230302"), id)).isZero();
        assertThat(ScopedSql.refused("select words from complaint_search")).isTrue();
    }

    @Test
    void whoOverseesARegionAndHandlesElsewhereFindsWhatHisListHas() throws SQLException {
        var handled = file("citizen.wang", "关于蘼芜的投诉", "蘼芜二字");
        var filing = Api.filing("title", "也关于蘼芜");
        filing.put("respondentOrgan", "GA230102");
        filing.put("category", "G1-01");
        var overseen = filed("citizen.wang", filing);
        var changed = Map.<String, Object>of("roles", List.of("leader", "supervisor"), "region", "2301");

        var listed = both(changed).get("/api/v1/complaints?limit=200").<List<String>>path("items.id");
        var found =
                both(changed).body(Map.of("q", "蘼芜", "limit", 200)).post(PATH).<List<String>>path("items.complaint.id");

        assertThat(listed).contains(handled, overseen);
        assertThat(found).containsExactly(overseen, handled);
        assertThat(ScopedSql.number(
                        Callers.overseeing("FY230300", "2301", "n", "leader", "supervisor"),
                        "select count(*) from search_older(array['蘼芜'], array[':g2301|:hFY230300'],"
                                + " now() + interval '1 day', gen_random_uuid(), 10)"))
                .isEqualTo(2);
    }

    private static RequestSpecification both(Map<String, Object> changed) {
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.of(LEADER, changed));
    }

    @Test
    void reportersFindTheirOwn() {
        var id = file("citizen.wang", "关于耄耋老人的投诉", "耄耋老人排队");

        assertThat(found("citizen.wang", "耄耋")).contains(id);
        assertThat(found("citizen.li", "耄耋")).isEmpty();
        assertThat(found("citizen.wang", "王小明"))
                .as("who complained is no word of the complaint")
                .isEmpty();
    }

    @Test
    void whoGetsAComplaintFindsIt() throws SQLException {
        var id = file("citizen.wang", "关于魑魅的投诉", "魑魅二字只在这里");

        assertThat(ScopedSql.numberAfter(
                        Scope.internal("test"),
                        "update complaint set handling_organ = 'FY230100', handling_region = '2301' where id = '" + id
                                + "'",
                        "select count(*) from search_older(array['魑魅'], array[':hFY230100', ':g23', ':g2301'],"
                                + " now() + interval '1 day', gen_random_uuid(), 10)"))
                .isEqualTo(1);
    }

    private static int bySql(Scope scope, String id) throws SQLException {
        return ScopedSql.number(
                scope,
                "select (select count(*) from search_among(array['" + id + "']::uuid[], array['囹圄']))"
                        + " + (select count(*) from search_older(array['囹圄'], array[]::text[],"
                        + " now() + interval '1 day', gen_random_uuid(), 10) found where found.id = '" + id + "')");
    }

    private static Scope official(String organ, String region) {
        return Callers.overseeing(organ, region, "staff", "leader");
    }
}
