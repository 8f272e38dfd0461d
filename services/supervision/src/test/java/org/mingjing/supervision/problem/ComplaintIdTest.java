package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.supervision.problem.LedgerClient.NOTICE;
import static org.mingjing.supervision.problem.LedgerClient.as;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.EventPublisher;

/** The organ complained about puts the problem right and is not told which complaint it came of. */
@SupervisionTest
class ComplaintIdTest {

    private static final List<String> VIEWS = List.of(
            "/api/v1/problems?limit=200&organ=FY230302",
            "/api/v1/problems/{id}",
            "/api/v1/problems/{id}/timeline",
            "/api/v1/problems/{id}/timeline/verify",
            "/api/v1/problems/overview",
            "/api/v1/work-items?limit=200",
            "/supervision/problems?organ=FY230302",
            "/supervision/problems/{id}",
            "/supervision/overview");

    @ParameterizedTest
    @ValueSource(strings = {"handler.jiguan.court", "leader.jiguan.court", "intake.jiguan.court"})
    void theOrganComplainedAboutReadsItNowhere(String user) {
        var complaint = UUID.randomUUID();
        var problem = notified(complaint);

        for (var view : VIEWS) {
            var answer = read(user, view, problem);
            assertThat(answer.statusCode()).as(view).isEqualTo(200);
            assertThat(answer.asString() + answer.headers()).as(view).doesNotContain(complaint.toString());
        }
    }

    @Test
    void theOrganComplainedAboutCannotAskForItEither() {
        var complaint = UUID.randomUUID();
        notified(complaint);

        assertThat(found("handler.jiguan.court", complaint)).isEmpty();
        assertThat(found("supervisor.jixi", complaint)).hasSize(1);
    }

    @Test
    void supervisorsReadIt() {
        var complaint = UUID.randomUUID();
        var problem = notified(complaint);

        for (var view : List.of("/api/v1/problems?limit=200&organ=FY230302", "/api/v1/problems/{id}")) {
            assertThat(read("supervisor.jixi", view, problem).asString())
                    .as(view)
                    .contains(complaint.toString());
        }
        assertThat(read("supervisor.hlj", "/supervision/problems/{id}", problem).asString())
                .contains("/complaints/" + complaint);
    }

    @Test
    void nobodyOfAnotherRegionSeesTheProblem() {
        var complaint = UUID.randomUUID();
        var problem = notified(complaint);

        for (var user : List.of("supervisor.harbin", "leader.harbin.police", "handler.daoli.police")) {
            assertThat(found(user, complaint)).as(user).isEmpty();
            for (var view : VIEWS) {
                var answer = read(user, view, problem);
                assertThat(answer.statusCode()).as(user + view).isEqualTo(view.contains("{id}") ? 404 : 200);
                assertThat(answer.asString()).as(user + view).doesNotContain(complaint.toString());
                if (!view.contains("{id}")) {
                    assertThat(answer.asString()).as(user + view).doesNotContain(problem.toString());
                }
            }
        }
    }

    private static List<Map<String, Object>> found(String user, UUID complaint) {
        return as(user).request()
                .get("/api/v1/problems?sourceRef={id}", complaint)
                .path("items");
    }

    private static Response read(String user, String view, UUID problem) {
        var request = as(user).request();
        if (view.startsWith("/supervision")) {
            request.accept("text/html");
        }
        return view.contains("{id}") ? request.get(view, problem) : request.get(view);
    }

    private static UUID notified(UUID complaint) {
        EventPublisher.send(
                "mingjing.complaints.complaint",
                complaint.toString(),
                "org.mingjing.complaints.ComplaintConcluded.v1",
                """
                {"complaintId": "%s", "category": "G4-02", "respondentOrgan": "FY230302", "outcome": "SUBSTANTIATED",\
                 "concludedAt": "2018-05-07T01:30:00Z"}""".formatted(complaint));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !found("supervisor.jixi", complaint).isEmpty());
        var id = UUID.fromString(
                found("supervisor.jixi", complaint).getFirst().get("id").toString());
        as("supervisor.jixi").act(id, "notify", NOTICE).then().statusCode(200);
        return id;
    }
}
