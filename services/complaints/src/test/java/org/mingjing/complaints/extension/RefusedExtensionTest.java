package org.mingjing.complaints.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.extension.Petition.HANDLER;
import static org.mingjing.complaints.extension.Petition.LEADER;
import static org.mingjing.complaints.extension.Petition.asked;
import static org.mingjing.complaints.extension.Petition.decide;
import static org.mingjing.complaints.extension.Petition.inHand;
import static org.mingjing.complaints.extension.Petition.path;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A refused request for more time waits for whoever asked until he has marked it as seen. */
@QuarkusTest
class RefusedExtensionTest {
    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aRefusalWaitsWithTheDateThatStaysUntilItWasSeen() {
        var id = inHand();
        var request = refused(id);
        var due = as(HANDLER).get(path(id)).<String>path("[0].dueAt");

        assertThat(line(HANDLER, request))
                .containsEntry("kind", "extension-refusal")
                .containsEntry("clock", "未准延期，原期限不变")
                .containsEntry("light", "AMBER")
                .containsEntry("href", "/complaints/" + id + "#extension")
                .hasEntrySatisfying("dueAt", at -> assertThat(Instant.parse((String) at))
                        .isEqualTo(OffsetDateTime.parse(due).toInstant()));
        for (var other : List.of(LEADER, "intake.jixi.court", "supervisor.jixi", "leader.jiguan.court")) {
            assertThat(line(other, request)).as(other).isEmpty();
        }

        seen(HANDLER, id, request).then().statusCode(204);
        assertThat(line(HANDLER, request)).isEmpty();
        as(HANDLER).get(path(id)).then().body("[0].unseen", equalTo(false));
    }

    @Test
    void nobodyElseMarksItAndWhatWaitsIsNotMarked() {
        var waiting = inHand();
        var request = asked(waiting);
        var id = inHand();
        var refused = refused(id);

        seen(HANDLER, waiting, request).then().statusCode(409);
        seen(LEADER, id, refused).then().statusCode(403);
        seen("leader.jiguan.court", id, refused).then().statusCode(404);
        seen("citizen.wang", id, refused).then().statusCode(403);
        seen(null, id, refused).then().statusCode(401);
        seen(HANDLER, waiting, refused).then().statusCode(404);
    }

    @Test
    void whoAsksAgainHasReadItAndWhatHasGoneToOthersWaitsNoMore() {
        var id = inHand();
        var first = refused(id);
        asked(id);
        var moved = inHand();
        var second = refused(moved);
        command(LEADER, moved, "raise", Map.of("reason", "案情复杂，提级办理")).then().statusCode(200);

        assertThat(line(HANDLER, first)).isEmpty();
        assertThat(line(HANDLER, second)).isEmpty();
    }

    @Test
    void whatItSaidOfTheDateWaitsNoMoreOnceTheDateIsAnotherOneOrKept() {
        var extended = inHand();
        var first = refused(extended);
        command(LEADER, extended, "extend", Map.of("notice", "案情复杂，延长办理期限"))
                .then()
                .statusCode(200);
        var answered = inHand();
        var second = refused(answered);
        command(LEADER, answered, "conclude", Api.conclusion()).then().statusCode(200);

        assertThat(line(HANDLER, first)).isEmpty();
        assertThat(line(HANDLER, second)).isEmpty();
        as(HANDLER)
                .get(path(extended))
                .then()
                .body("[0].state", equalTo("REFUSED"))
                .body("[0].unseen", equalTo(false));
    }

    @Test
    void thePageOffersToTakeItOffTheWorklist() {
        var id = inHand();
        var request = refused(id);
        var action = "/complaints/" + id + "/extension-requests/" + request + "/seen";

        browser(HANDLER)
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("action=\"" + action + "\""), containsString("其他事项可以先查清")));
        browser(LEADER).get("/complaints/" + id).then().body(not(containsString(action)));
        browser(HANDLER).post(action).then().statusCode(303);
        browser(HANDLER).get("/complaints/" + id).then().body(not(containsString(action)));
    }

    private static String refused(String id) {
        var request = asked(id);
        decide(LEADER, id, request, "refuse", "\"0\"").then().statusCode(200);
        return request;
    }

    private static Response seen(String user, String id, String request) {
        return as(user).post(path(id) + "/" + request + "/seen");
    }

    private static Map<String, Object> line(String user, String id) {
        return Api.worklist(user).stream()
                .filter(line -> id.equals(line.get("id")))
                .findFirst()
                .orElse(Map.of());
    }
}
