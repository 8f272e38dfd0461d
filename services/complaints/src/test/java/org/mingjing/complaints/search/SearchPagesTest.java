package org.mingjing.complaints.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.search.SearchApi.LEADER;
import static org.mingjing.complaints.search.SearchApi.file;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;

/** Full-text search on the pages of officials and reporters. */
@QuarkusTest
class SearchPagesTest {
    @BeforeAll
    static void organs() {
        Directory.seed();
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
}
