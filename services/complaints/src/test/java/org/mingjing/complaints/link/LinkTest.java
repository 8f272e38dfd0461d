package org.mingjing.complaints.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.link.LinkApi.LEADER;
import static org.mingjing.complaints.link.LinkApi.filed;
import static org.mingjing.complaints.link.LinkApi.link;
import static org.mingjing.complaints.link.LinkApi.links;
import static org.mingjing.complaints.link.LinkApi.unlink;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;

/** Repeats and joint complaints are tied together and stay complaints of their own. */
@QuarkusTest
class LinkTest {
    private String first;
    private String later;

    @BeforeEach
    void twoComplaints() {
        Directory.seed();
        first = filed();
        later = filed();
    }

    @Test
    void aRepeatIsTiedToItsFirstOneWhicheverPageItIsDoneOnAndBothTellOfIt() {
        var probe = OutboxProbe.of("complaints");

        link(LEADER, first, later, "REPEAT")
                .then()
                .statusCode(200)
                .body("linked.relation", contains("REPEAT"))
                .body("linked.complaint.id", contains(later));

        links(LEADER, later)
                .then()
                .statusCode(200)
                .body("linked.relation", contains("FIRST"))
                .body("linked.complaint.id", contains(first))
                .body("linked[0].linkedBy", equalTo(LEADER))
                .body("linked[0].reasonLabel", equalTo("反映的是同一事项"))
                .body("allowedCommands", hasItem("unlink"));
        for (var id : List.of(first, later)) {
            as(LEADER)
                    .get("/api/v1/complaints/" + id + "/timeline")
                    .then()
                    .body("command", contains("file", "link"))
                    .body("[1].after", equalTo(Map.of("kind", "REPEAT", "reason", "SAME_MATTER")));
            as(LEADER).get("/api/v1/complaints/" + id).then().body("status", equalTo("FILED"));
        }
        var event = probe.emitted("ComplaintLinked").getFirst();
        assertThat(event.aggregateId()).isEqualTo(later);
        assertThat(event.payload().properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("complaintId", "otherComplaintId", "kind", "linkedAt");
    }

    @Test
    void theFirstOnesOutcomeStandsBesideTheRepeat() {
        Api.toHandling(first);
        command(LEADER, first, "conclude", Api.conclusion()).then().statusCode(200);

        link(LEADER, later, first, "REPEAT")
                .then()
                .statusCode(200)
                .body("linked[0].relation", equalTo("FIRST"))
                .body("linked[0].outcomeLabel", equalTo("属实"));
    }

    @Test
    void theOtherOneIsNamedByItsReceiptToo() {
        String receipt = as(LEADER).get("/api/v1/complaints/" + first).path("receipt");

        link(LEADER, later, receipt, "JOINT").then().statusCode(200).body("linked.complaint.id", contains(first));
    }

    @Test
    void jointOnesAreEqualAndTheLastOneIsNotLeftAlone() {
        var third = filed();
        link(LEADER, first, later, "JOINT").then().statusCode(200);
        link(LEADER, third, later, "JOINT").then().statusCode(200);
        link(LEADER, first, third, "JOINT").then().statusCode(409);

        links(LEADER, first).then().body("linked.complaint.id", containsInAnyOrder(later, third));
        links(LEADER, later).then().body("linked.complaint.id", containsInAnyOrder(first, third));
        links(LEADER, third).then().body("linked.complaint.id", containsInAnyOrder(first, later));

        unlink(LEADER, later, first).then().statusCode(200).body("linked", hasSize(0));
        links(LEADER, first).then().body("linked.complaint.id", contains(third));
        unlink(LEADER, first, third).then().statusCode(200);
        links(LEADER, third).then().body("linked", hasSize(0));
        unlink(LEADER, first, third).then().statusCode(404);
        // neither is left in a group, so they can be put together with others again
        link(LEADER, third, later, "JOINT").then().statusCode(200);
    }

    @Test
    void whatIsTiedCanBeTakenApartAndTiedAgain() {
        link(LEADER, first, later, "REPEAT").then().statusCode(200);
        var probe = OutboxProbe.of("complaints");

        unlink(LEADER, first, later).then().statusCode(200).body("linked", hasSize(0));

        assertThat(probe.emitted("ComplaintUnlinked").getFirst().aggregateId()).isEqualTo(later);
        as(LEADER)
                .get("/api/v1/complaints/" + first + "/timeline")
                .then()
                .body("command", contains("file", "link", "unlink"));
        link(LEADER, later, first, "REPEAT").then().statusCode(200);
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        var third = filed();
        link(LEADER, first, first, "REPEAT").then().statusCode(422).body("errors[0].field", equalTo("other"));
        link(LEADER, first, UUID.randomUUID().toString(), "REPEAT").then().statusCode(422);
        link(LEADER, first, later, "RETALIATION").then().statusCode(422).body("errors[0].field", equalTo("kind"));
        link(LEADER, first, later, "FRIENDS").then().statusCode(400);
        var body = Map.of("kind", "REPEAT", "other", later, "reason", "SAME_MATTER");
        link(LEADER, first, Map.of("kind", "REPEAT", "other", later, "reason", "因为"), "\"0\"")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        link(LEADER, first, body, null).then().statusCode(428);
        link(LEADER, first, body, "\"7\"").then().statusCode(412);
        links(LEADER, first).then().body("linked", hasSize(0));

        link(LEADER, first, later, "REPEAT").then().statusCode(200);
        link(LEADER, first, later, "REPEAT").then().statusCode(409);
        link(LEADER, later, first, "JOINT").then().statusCode(409);
        // a repeat has one first, and the third has the later one
        link(LEADER, later, third, "REPEAT").then().statusCode(200);
        link(LEADER, first, third, "REPEAT").then().statusCode(409);
    }

    @Test
    void aRepeatIsAboutTheSameOrgan() {
        var body = Api.filing("respondentOrgan", "FY230303");
        String other = as("citizen.wang").body(body).post("/api/v1/complaints").path("id");

        link(LEADER, first, other, "REPEAT").then().statusCode(422);
        link(LEADER, first, other, "JOINT").then().statusCode(200);
    }

    @Test
    void whatIsOverIsNotTied() {
        command("citizen.wang", later, "withdraw", Map.of()).then().statusCode(200);

        link(LEADER, first, later, "REPEAT").then().statusCode(409).body("state", equalTo("WITHDRAWN"));
        link(LEADER, first, later, "JOINT").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"REPEAT", "JOINT"})
    void ofManyWhoLinkAtOnceOneDoesAndTheOthersAreTold(String kind) {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> i % 2 == 0 ? link(LEADER, first, later, kind) : link(LEADER, later, first, kind)))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(409);
        links(LEADER, first).then().body("linked", hasSize(1));
        as(LEADER)
                .get("/api/v1/complaints/" + first + "/timeline/verify")
                .then()
                .body("intact", equalTo(true))
                .body("entries", equalTo(2));
    }

    @Test
    void theEventsKeepTheirSchemas() throws IOException {
        for (var name : List.of("ComplaintLinked", "ComplaintUnlinked")) {
            var folder = Path.of("../../docs/events/complaints");
            var schema = Files.readString(folder.resolve(name + ".v1.schema.json"));
            var probe = OutboxProbe.of("complaints");
            if ("ComplaintLinked".equals(name)) {
                link(LEADER, first, later, "REPEAT").then().statusCode(200);
            } else {
                unlink(LEADER, first, later).then().statusCode(200);
            }
            var json = probe.emitted(name).getFirst().payload();
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(json))
                    .isEmpty();
        }
    }
}
