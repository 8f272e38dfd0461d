package org.mingjing.complaints.category;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.importing.Loader;

/** A complaint keeps the version of the catalogue by which it was classified, and with it the words. */
@QuarkusTest
class CategoryVersionTest {
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void anOldComplaintShowsTheOldWordsAndANewOneTheNew() {
        QuarkusMock.installMockForType(CategoriesTest.twoVersions(LocalDate.of(2020, 6, 1)), Categories.class);

        var old = Loader.take(Api.filing(), "2018-03-05T10:00:00+08:00", List.of());
        var recent = Api.file("citizen.wang");

        shows(old, 1, "拖案不办", "不作为");
        shows(recent, 2, "久拖不决", "不作为乱作为");
        Api.as(null)
                .get("/api/v1/complaint-categories")
                .then()
                .statusCode(200)
                .body("leaves.flatten().zh", hasItem("久拖不决"));
    }

    private static void shows(String id, int version, String leaf, String group) {
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("matter.categoryVersion", equalTo(version))
                .body("matter.categoryLabel", equalTo(leaf))
                .body("matter.categoryGroupLabel", equalTo(group));
    }
}
