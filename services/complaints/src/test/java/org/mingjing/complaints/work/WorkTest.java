package org.mingjing.complaints.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

@QuarkusTest
class WorkTest {
    private static final String PATH = "/api/v1/work-items?limit=200";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aNewComplaintWaitsForIntakeAndAnAssignedOneForItsHandler() {
        var filed = Api.file("citizen.wang");
        var handled = Api.file("citizen.wang");
        Api.toHandling(handled);

        var intake = Waiting.of("intake.jixi.court");
        assertThat(intake.all("id")).contains(filed).doesNotContain(handled);
        assertThat(Api.worklist("intake.jixi.court"))
                .filteredOn(item -> item.get("id").equals(filed))
                .extracting(item -> item.get("nextCommand"))
                .containsExactly("accept");
        var handler = Waiting.of("handler.jixi.court");
        assertThat(handler.all("id")).contains(handled).doesNotContain(filed);
        assertThat(handler.all("nextLabel")).contains("程序性回复");
        Api.as("handler.jixi.court")
                .header("Accept-Language", "en")
                .get(PATH)
                .then()
                .body("items.nextLabel", hasItem("Procedural reply"))
                .body("items.stateLabel", hasItem("Being handled"));
        Api.as("leader.jiguan.court").get(PATH).then().body("items", hasSize(0));
        Api.as("citizen.li").get(PATH).then().body("items", hasSize(0));
    }

    @Test
    void whatIsDueFirstComesFirstAndTheCountsCoverTheWholeList() {
        Api.file("citizen.wang");
        var list = Waiting.of("leader.jixi.court");
        var dates = list.all("dueAt");

        assertThat(dates).isSorted().hasSizeGreaterThan(0);
        var counts = list.pages().getFirst();
        int sum = counts.<Integer>path("counts.red")
                + counts.<Integer>path("counts.amber")
                + counts.<Integer>path("counts.green");
        assertThat(sum).isEqualTo(dates.size());
    }

    /** All pages of somebody's worklist: the tests of a module share their database, so one page is not enough. */
    private record Waiting(List<Response> pages) {
        static Waiting of(String user) {
            var pages = new ArrayList<Response>();
            String next = "";
            while (next != null) {
                pages.add(Api.as(user).get(PATH + (next.isEmpty() ? "" : "&cursor=" + next)));
                next = pages.getLast().path("next");
            }
            return new Waiting(pages);
        }

        List<String> all(String field) {
            return pages.stream()
                    .flatMap(page -> page.<List<String>>path("items." + field).stream())
                    .toList();
        }
    }
}
