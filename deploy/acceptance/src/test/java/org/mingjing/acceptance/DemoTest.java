package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.mingjing.local.demo.DemoLoader;
import org.mingjing.local.demo.Figures;

/** The demo year gives the published figures back, and each figure opens its records. */
@OnPlatform
@Order(80)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    private final Mingjing mingjing;
    private final Api api;

    DemoTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        api = mingjing.api();
    }

    @BeforeAll
    @Timeout(300)
    void loadTheDemoYear() throws IOException {
        long began = System.nanoTime();
        DemoLoader.Loaded loaded = load();
        System.out.printf("Demo year loaded in %.1f s: %s%n", (System.nanoTime() - began) / 1e9, loaded);
        assertThat(loaded.created()).isEqualTo(Figures.COMPLAINTS + Figures.SELF_CHECKS);
    }

    @Test
    @Order(1)
    void overviewGivesTheFiguresAndEachOpensItsRecords() {
        Response overview = get("/api/v1/complaints/overview?year=2018");
        opens(overview.path("total"), 1_656);
        opens(overview.path("dealtWith"), 1_215);
        List<Map<String, Object>> dispositions = overview.path("dispositions");
        opens(
                dispositions.stream()
                        .filter(one -> one.get("key").equals("HANDED_OVER"))
                        .findFirst()
                        .orElseThrow(),
                14);
        assertThat(overview.<Number>path("releasedFen").longValue()).isEqualTo(Figures.RELEASED_FEN);
        assertThat(overview.<List<?>>path("byCategory")).hasSize(23);
        opens(get("/api/v1/problems/overview?year=2018&source=SELF_CHECK").path("selfCheckSignedOff"), 720);
    }

    @Test
    @Order(2)
    void recordsAreMarkedAsMadeForTheDemo() {
        List<Boolean> marks = get("/api/v1/complaints?filedFrom=2018-01-01&filedTo=2018-12-31&limit=200")
                .path("items.demo");
        assertThat(marks).hasSize(200).containsOnly(true);
        List<Boolean> problems =
                get("/api/v1/problems?source=SELF_CHECK&year=2018&limit=200").path("items.demo");
        assertThat(problems).hasSize(200).containsOnly(true);
    }

    @Test
    @Order(3)
    @Timeout(300)
    void secondRunChangesNothing() throws IOException {
        DemoLoader.Loaded again = load();
        assertThat(again.created()).isZero();
        assertThat(again.duplicates()).isEqualTo(Figures.COMPLAINTS + Figures.SELF_CHECKS);
        assertThat(get("/api/v1/complaints/overview?year=2018").<Integer>path("total.count"))
                .isEqualTo(1_656);
    }

    private DemoLoader.Loaded load() throws IOException {
        return DemoLoader.load(
                URI.create(mingjing.publicUrl()), mingjing.credential("mingjing-loader.client.secret"), line -> {});
    }

    /** The number is right, and the list it names has as many different records. */
    private void opens(Map<String, Object> tally, int expected) {
        assertThat(tally.get("count")).isEqualTo(expected);
        String href = (String) tally.get("href");
        Set<String> ids = new HashSet<>();
        String cursor = null;
        do {
            String page =
                    href + (href.contains("?") ? "&" : "?") + "limit=200" + (cursor == null ? "" : "&cursor=" + cursor);
            Response answer = get(page);
            ids.addAll(answer.<List<String>>path("items.id"));
            cursor = answer.path("next");
        } while (cursor != null);
        assertThat(ids).as(href).hasSize(expected);
    }

    private Response get(String path) {
        return api.as("supervisor.hlj")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
