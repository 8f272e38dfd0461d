package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Flow 1 from outside: filed, found true, put right, and seen by the person who filed it. */
@OnPlatform
@Order(10)
class ChainTest {
    private final Mingjing mingjing;
    private final Api api;
    private final Chain chain;

    ChainTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        api = mingjing.api();
        chain = new Chain(api);
    }

    @Test
    @Order(1)
    void complaintTravelsTheWholeChain() {
        Filed filed = chain.file("提供线索后无人查控");
        chain.takeUp(filed);
        chain.conclude(filed);

        String problem = chain.problemOf(filed);
        chain.rectify(problem);
        chain.awaitRectificationSeen(filed, Chain.SOON);

        String seen = chain.lookUp(filed).then().statusCode(200).extract().asString();
        assertThat(seen).contains("SIGNED_OFF").doesNotContain("13900001234");
        chain.reply(filed);
        chain.rate(filed);
        api.as("citizen.wang").get(filed.path()).then().statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(chain.commands("leader.jixi.court", filed.path()))
                .containsSubsequence(
                        "accept",
                        "assign",
                        "procedural-reply",
                        "conclude",
                        "problem-registered",
                        "problem-signed-off",
                        "reply",
                        "rate");
        assertThat(chain.commands("supervisor.jixi", problem))
                .containsExactly("register", "notify", "submit", "sign-off");
        isIntact("leader.jixi.court", filed.path());
        isIntact("supervisor.jixi", problem);
        assertThat(chain.problemIds(filed)).hasSize(1);
    }

    @Test
    @Order(2)
    void everyEventOfTheChainIsACloudEventWithItsTrace() {
        Filed filed = chain.file("信封");
        chain.takeUp(filed);
        chain.conclude(filed);
        String problem = chain.problemOf(filed);
        chain.rectify(problem);
        chain.awaitRectificationSeen(filed, Chain.SOON);

        List<Envelope> ofComplaint = envelopes("mingjing.complaints.complaint", filed.id());
        assertThat(ofComplaint)
                .extracting(Envelope::type)
                .containsExactly(
                        "org.mingjing.complaints.ComplaintFiled.v1",
                        "org.mingjing.complaints.ComplaintAccepted.v1",
                        "org.mingjing.complaints.ComplaintAssigned.v1",
                        "org.mingjing.complaints.ComplaintProcedurallyReplied.v1",
                        "org.mingjing.complaints.ComplaintConcluded.v1");
        List<Envelope> ofProblem =
                envelopes("mingjing.supervision.problem", problem.substring(problem.lastIndexOf('/') + 1));
        assertThat(ofProblem)
                .extracting(Envelope::type)
                .containsExactly(
                        "org.mingjing.supervision.ProblemRegistered.v1",
                        "org.mingjing.supervision.ProblemNotified.v1",
                        "org.mingjing.supervision.ProblemSubmitted.v1",
                        "org.mingjing.supervision.ProblemSignedOff.v1");
        ofComplaint.forEach(envelope -> envelope.isComplete("complaints"));
        ofProblem.forEach(envelope -> envelope.isComplete("supervision"));
        assertThat(ofProblem.getFirst().traceId())
                .isEqualTo(ofComplaint.getLast().traceId());
        assertThat(Stream.concat(ofComplaint.stream(), ofProblem.stream()).map(Envelope::id))
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(3)
    void whoSignsOffDoesNotRecheckAndAnotherMay() {
        Filed filed = chain.file("四只眼睛");
        chain.takeUp(filed);
        chain.conclude(filed);
        String problem = chain.problemOf(filed);
        chain.rectify(problem);

        Map<String, Object> recheck = Map.of("ok", true, "findings", "回访未见反弹。");
        api.command("supervisor.jixi", problem, "recheck", recheck)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        api.done("supervisor.hlj", problem, "recheck", recheck).then().body("status", equalTo("CONSOLIDATED"));
    }

    @Test
    @Order(4)
    void whoSubmitsDoesNotSignOff() {
        List<Map<String, Object>> history = List.of(
                step("notify", "2018-05-02T09:00:00+08:00", Map.of("demand", "限期整改")),
                step("submit", "2018-05-03T09:00:00+08:00", Map.of("evidence", "清单", "rootCause", "疏忽")),
                step("sign-off", "2018-05-04T09:00:00+08:00", Map.of("opinion", "同意")));
        String line = Json.line(Map.of(
                "externalId", "four-eyes-" + System.nanoTime(),
                "organ", Chain.RESPONDENT,
                "source", "SELF_CHECK",
                "category", "G1-01",
                "title", "同一人报送又销号",
                "description", "应被拒绝",
                "registeredAt", "2018-05-01T09:00:00+08:00",
                "history", history));
        api.asSystem("mingjing-loader")
                .contentType("application/x-ndjson; charset=UTF-8")
                .header("Idempotency-Key", line.hashCode())
                .body(line)
                .post("/api/v1/problems/import")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("\"rejected\""));
    }

    @Test
    @Order(5)
    void bothWorklistsMeetAtTheGateway() {
        Filed filed = chain.file("等待受理");
        api.as("intake.jixi.court")
                .get("/api/v1/work-items?limit=200")
                .then()
                .statusCode(200)
                .body("items.id.flatten()", hasItem(filed.id()));
        api.as("supervisor.jixi").get("/api/v1/work-items").then().statusCode(200);
    }

    @Test
    @Order(6)
    void anonymousFilingIsFollowedByReceiptAndPinOnly() {
        Map<String, Object> filing = Chain.filing("匿名反映");
        filing.put("anonymous", true);
        filing.remove("reporter");
        Filed filed = Chain.file(api.anonymous(), filing);

        chain.lookUp(filed).then().statusCode(200);
        api.anonymous().get(filed.path()).then().statusCode(401);
        api.as("citizen.li").get(filed.path()).then().statusCode(404);
        chain.lookUp(new Filed(filed.id(), filed.receipt(), "000000".equals(filed.pin()) ? "111111" : "000000"))
                .then()
                .statusCode(is(oneOf(403, 404, 422)))
                .contentType("application/problem+json");
    }

    private List<Envelope> envelopes(String topic, String key) {
        return Topics.everything(mingjing.endpoints().kafka()).stream()
                .filter(event -> event.topic().equals(topic))
                .map(Envelope::of)
                .filter(envelope -> envelope.key().equals(key))
                .toList();
    }

    private void isIntact(String user, String thing) {
        api.as(user).get(thing + "/timeline/verify").then().statusCode(200).body("intact", equalTo(true));
    }

    private static Map<String, Object> step(String command, String at, Map<String, Object> body) {
        return Map.of("command", command, "at", at, "organ", "ZF230300", "actor", "one.person", "body", body);
    }
}
