package org.mingjing.complaints.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
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

        Api.as("intake.jixi.court")
                .get(PATH)
                .then()
                .body("items.id", hasItem(filed))
                .body("items.id", not(hasItem(handled)))
                .body("items.nextCommand", everyItem(notNullValue()));
        Api.as("handler.jixi.court")
                .get(PATH)
                .then()
                .body("items.id", hasItem(handled))
                .body("items.id", not(hasItem(filed)))
                .body("items.nextLabel", hasItem("程序性回复"));
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
        var list = Api.as("leader.jixi.court").get(PATH);
        List<String> dates = list.path("items.dueAt");

        assertThat(dates).isSorted().hasSizeGreaterThan(0);
        int sum = list.<Integer>path("counts.red")
                + list.<Integer>path("counts.amber")
                + list.<Integer>path("counts.green");
        assertThat(sum).isEqualTo(dates.size());
    }
}
