package org.mingjing.complaints.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Full-text search over the API and by SQL: what is found, what is not, and by whom. Both ways of looking begin with little here. */
@QuarkusTest
class SearchTest {
    private static final String PATH = "/api/v1/complaints/search";
    private static final String LEADER = "leader.jixi.court";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @ParameterizedTest
    @CsvSource({
        "琉璃厂的仓库被重复查封, 重复查封",
        "琉璃厂的仓库被重复查封, 璃厂 查封",
        "案号是（２０２５）冀01民初98123号, （2025）冀01民初98123号",
        "案号是（2025）冀01民初98123号, (2025)冀01民初98123号",
        "卖方是Ｍｉｎｇｊｉｎｇ公司, mingjing",
        "邮箱被写成A_B%C'D\\E, d\\e",
        "末尾是犇, 犇",
    })
    void aWordIsFoundWhereverItStands(String text, String looked) {
        var id = file("citizen.wang", "关于查封的投诉", text);

        assertThat(found(LEADER, looked)).contains(id);
    }

    @Test
    void titleAndCaseNumberAreSearchedToo() {
        var filing = Api.filing("title", "饕餮广场停车场收费");
        filing.put("caseNumber", "（2018）黑0302执77123号");
        var id = filed("citizen.wang", filing);

        assertThat(found(LEADER, "饕餮")).contains(id);
        assertThat(found(LEADER, "黑0302执77123号 饕餮")).contains(id);
    }

    @Test
    void onlyWhatReallyStandsInTheTextIsFound() {
        // every pair of neighbours of 鼋鼍鼐 is there, the phrase is not
        var id = file("citizen.wang", "标题以鼋结尾鼋", "鼋鼍在前，鼍鼐在后，法官在院内，鼐");

        assertThat(found(LEADER, "鼋鼍")).contains(id);
        assertThat(found(LEADER, "鼋鼍鼐")).doesNotContain(id);
        assertThat(found(LEADER, "鼋鼍 没有这个词")).doesNotContain(id);
        assertThat(found(LEADER, "鼋鼋鼍"))
                .as("no phrase runs from the title into the text")
                .doesNotContain(id);
    }

    @Test
    void pagesFollowEachOtherWithoutLossAndFiltersHold() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            ids.add(file("citizen.wang", "第" + i + "件", "同样提到貔貅的第" + i + "件"));
            file("citizen.wang", "别的事", "没有提到它");
        }

        assertThat(paged(LEADER, "貔貅", 2)).containsExactlyElementsOf(ids.reversed());
        assertThat(search(LEADER, Map.of("q", "貔貅", "filter", Map.of("status", "CLOSED")))
                        .<List<String>>path("items.complaint.id"))
                .isEmpty();
        assertThat(search(
                                LEADER,
                                Map.of(
                                        "q",
                                        "貔貅",
                                        "limit",
                                        200,
                                        "filter",
                                        Map.of("region", "2303", "category", "G4-02")))
                        .<List<String>>path("items.complaint.id"))
                .containsExactlyElementsOf(ids.reversed());
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
                        new Scope(
                                Scope.Kind.PERSON,
                                "s",
                                "n",
                                "FY230300",
                                "2301",
                                "staff",
                                Set.of("leader", "supervisor"),
                                null),
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

    @ParameterizedTest
    @CsvSource({"'', 400", "'，。', 422", "a b c d e f g h i, 422", "%, 422"})
    void whatCannotBeLookedForIsRefused(String looked, int status) {
        search(LEADER, Map.of("q", looked)).then().statusCode(status);
    }

    @Test
    void wrongRequestsAreRefused() {
        search(LEADER, Map.of("q", "字".repeat(101)))
                .then()
                .statusCode(422)
                .body("errors[0].field", containsString("q"));
        search(LEADER, Map.of("q", "法院", "cursor", "?")).then().statusCode(400);
        search(LEADER, Map.of("q", "法院", "limit", 201)).then().statusCode(400);
        search(LEADER, Map.of("q", "法院", "filter", Map.of("status", "NOWHERE")))
                .then()
                .statusCode(400);
        search(LEADER, Map.of("q", "法院", "unknown", 1)).then().statusCode(400);
        search(null, Map.of("q", "法院")).then().statusCode(401);
        as(LEADER).get("/api/v1/complaints?q=法院").then().statusCode(400);
    }

    @Test
    void thePageMarksTheHitsAndEscapesTheText() {
        file("citizen.wang", "<script>alert(1)</script>和蹊跷", "<b>粗体</b>里有蹊跷的事");
        var page = as(LEADER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("q", "蹊跷")
                .post("/complaints/search");

        page.then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;和<mark>蹊跷</mark>"))
                .body(containsString("&lt;b&gt;粗体&lt;/b&gt;里有<mark>蹊跷</mark>的事"))
                .body(not(containsString("<script>alert")))
                .body(containsString("value=\"蹊跷\""));
    }

    @Test
    void thePageSaysWhatIsWrongAndKeepsTheFilters() {
        as(LEADER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("q", "，")
                .formParam("status", "FILED")
                .post("/complaints/search")
                .then()
                .statusCode(422)
                .body(containsString("search-error"))
                .body(containsString("name=\"status\" value=\"FILED\""));
        as("citizen.wang")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("q", "法院")
                .post("/complaints/search")
                .then()
                .statusCode(403);
        as(LEADER)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get("/complaints/search")
                .then()
                .statusCode(303);
    }

    @Test
    void reportersSearchOnTheirOwnPage() {
        var id = file("citizen.wang", "关于踟蹰的投诉", "踟蹰不前");
        as("citizen.wang")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("q", "踟蹰")
                .post("/complaints/mine/search")
                .then()
                .statusCode(200)
                .body(containsString("/complaints/mine/" + id));
        as(LEADER)
                .contentType("application/x-www-form-urlencoded")
                .accept("text/html")
                .formParam("q", "踟蹰")
                .post("/complaints/mine/search")
                .then()
                .statusCode(403);
    }

    private static int bySql(Scope scope, String id) throws SQLException {
        return ScopedSql.number(
                scope,
                "select (select count(*) from search_among(array['" + id + "']::uuid[], array['囹圄']))"
                        + " + (select count(*) from search_older(array['囹圄'], array[]::text[],"
                        + " now() + interval '1 day', gen_random_uuid(), 10) found where found.id = '" + id + "')");
    }

    private static Scope official(String organ, String region) {
        return new Scope(Scope.Kind.PERSON, "s", "n", organ, region, "staff", Set.of("leader"), null);
    }

    private static String file(String user, String title, String text) {
        var filing = Api.filing("title", title);
        filing.put("text", text);
        return filed(user, filing);
    }

    private static String filed(String user, Map<String, Object> filing) {
        return as(user).body(filing)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response search(String user, Map<String, Object> request) {
        return as(user).body(request).post(PATH);
    }

    private static List<String> found(String user, String looked) {
        return search(user, Map.of("q", looked, "limit", 200))
                .then()
                .statusCode(200)
                .extract()
                .path("items.complaint.id");
    }

    private static List<String> paged(String user, String looked, int limit) {
        var all = new ArrayList<String>();
        var request = new HashMap<String, Object>(Map.of("q", looked, "limit", limit));
        for (String next = ""; next != null; request.put("cursor", next)) {
            var page = search(user, request);
            all.addAll(page.<List<String>>path("items.complaint.id"));
            next = page.path("next");
            if (next == null) {
                break;
            }
        }
        return all;
    }
}
