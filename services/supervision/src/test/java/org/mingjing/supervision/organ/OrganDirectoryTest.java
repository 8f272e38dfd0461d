package org.mingjing.supervision.organ;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestDatabase;

@SupervisionTest
class OrganDirectoryTest {

    @Inject
    OrganLoader loader;

    @Inject
    OrganDirectory directory;

    @Test
    void everyRegionHasSixOrgansAndEveryParentExists() {
        var organs = List.copyOf(directory.organsAfter(""));

        assertThat(organs).hasSize(directory.regionsAfter("").size() * 6);
        assertThat(organs).allSatisfy(organ -> {
            assertThat(directory.region(organ.region())).isPresent();
            assertThat(organ.parent() == null).isEqualTo(organ.level() == Level.PROVINCE);
            if (organ.parent() != null) {
                assertThat(directory.organ(organ.parent()))
                        .hasValueSatisfying(parent -> assertThat(parent.line()).isEqualTo(organ.line()));
            }
        });
        assertThat(directory.regionsUnder("23").stream().filter(r -> r.level() == Level.CITY))
                .hasSize(13);
        assertThat(directory.regionsUnder("21").stream().filter(r -> r.level() == Level.CITY))
                .hasSize(14);
        assertThat(directory.organ("FY230302").orElseThrow().courtCode()).isEqualTo("黑0302");
    }

    @Test
    void theSecondStartPublishesNothing() {
        var probe = OutboxProbe.of("supervision");

        assertThat(loader.load()).isZero();
        assertThat(probe.emitted("OrganPublished")).isEmpty();
    }

    @Test
    void onlyWhatChangedIsPublished() throws SQLException {
        var probe = OutboxProbe.of("supervision");
        try (var connection = TestDatabase.of("supervision").admin();
                var statement = connection.createStatement()) {
            statement.execute("update organ set content_hash = 'of another version' where code = 'FY230302'");
        }

        assertThat(loader.load()).isEqualTo(1);

        var rows = probe.emitted("OrganPublished");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().aggregateType()).isEqualTo("organ");
        assertThat(rows.getFirst().aggregateId()).isEqualTo("FY230302");
        assertThat(rows.getFirst().payload().path("shortName").asText()).isEqualTo("鸡冠区法院");
        assertThat(rows.getFirst().payload().path("active").asBoolean()).isTrue();
    }

    @Test
    void theDirectoryIsOpenToEverybodyAndKept() {
        var answer = given().get("/api/v1/organs?region=2303&line=COURT&limit=200");

        answer.then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.line", everyItem(equalTo("COURT")))
                .header("Cache-Control", containsString("max-age=3600"));
        given().header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/organs?region=2303&line=COURT&limit=200")
                .then()
                .statusCode(304);
        given().get("/api/v1/organs?q=鸡冠&line=PROCURATORATE").then().body("items.code", contains("JC230302"));
        given().get("/api/v1/regions?parent=23").then().body("items", hasSize(13));
    }

    @Test
    void theDirectoryIsPaged() {
        var first = given().get("/api/v1/organs?parent=FY230000&limit=10");
        first.then().body("items", hasSize(10)).body("next", notNullValue());
        given().queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/organs?parent=FY230000&limit=10")
                .then()
                .body("items", hasSize(3));
        given().get("/api/v1/organs?cursor=***").then().statusCode(400);
    }
}
