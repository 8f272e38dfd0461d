package org.mingjing.complaints.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.search.SearchApi.LEADER;
import static org.mingjing.complaints.search.SearchApi.file;
import static org.mingjing.complaints.search.SearchApi.filed;
import static org.mingjing.complaints.search.SearchApi.found;
import static org.mingjing.complaints.search.SearchApi.search;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Full-text search over the API: what is found and what is not. Both ways of looking begin with little here. */
@QuarkusTest
class SearchTest {
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
