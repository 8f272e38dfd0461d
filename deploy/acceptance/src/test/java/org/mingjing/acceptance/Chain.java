package org.mingjing.acceptance;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of flow 1: a complaint about 鸡冠区人民法院 goes to 鸡西市中级人民法院, and when it proves true into the ledger of
 * 鸡西市委政法委.
 */
final class Chain {
    static final String RESPONDENT = "FY230302";
    static final String HANDLING = "FY230300";
    static final Duration SOON = Duration.ofSeconds(30);

    private final Api api;

    Chain(Api api) {
        this.api = api;
    }

    /** A filing as a citizen sends it; a mutable copy. */
    static Map<String, Object> filing(String title) {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("kind", "COMPLAINT");
        filing.put("channel", "ONLINE");
        filing.put("enterpriseRelated", true);
        filing.put("respondentOrgan", RESPONDENT);
        filing.put("category", "G4-03");
        filing.put("title", title);
        filing.put("text", "判决生效后申请执行，提供了财产线索，至今没有查控。");
        filing.put("caseNumber", "（2017）黑0302执1123号");
        filing.put("anonymous", false);
        filing.put("reporter", Map.of("name", "王某", "phone", "13900001234"));
        return filing;
    }

    /** Files it, and insists that it is taken. */
    static Filed file(RequestSpecification who, Map<String, Object> filing) {
        Response answer = who.contentType(Api.JSON).body(filing).post("/api/v1/complaints");
        answer.then().statusCode(201);
        return new Filed(answer.path("id"), answer.path("receipt"), answer.path("pin"));
    }

    Filed file(String title) {
        return file(api.as("citizen.wang"), filing(title));
    }

    void takeUp(Filed filed) {
        api.done("intake.jixi.court", filed.path(), "accept", null);
        api.done(
                "leader.jixi.court",
                filed.path(),
                "assign",
                Map.of("handler", "handler.jixi.court", "department", "督察室"));
        api.done("handler.jixi.court", filed.path(), "procedural-reply", Map.of("text", "已由督察室办理，三个月内答复。"));
    }

    static Map<String, Object> conclusion() {
        return Map.of(
                "outcome", "SUBSTANTIATED",
                "findings", "收到线索后未启动查控，属实。",
                "correction", "限期查控，案款依法发放。",
                "dispositions", List.of(Map.of("kind", "ADMONITION", "count", 1)),
                "releasedFen", 0);
    }

    void conclude(Filed filed) {
        api.done("handler.jixi.court", filed.path(), "conclude", conclusion());
    }

    /** Waits until the ledger has the problem of the complaint; gives its address. */
    String problemOf(Filed filed) {
        return problemOf(filed, SOON);
    }

    String problemOf(Filed filed, Duration patience) {
        List<String> ids = await("the problem in the ledger")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> problemIds(filed), found -> !found.isEmpty());
        return "/api/v1/problems/" + ids.getFirst();
    }

    /** Ids of all problems that came of the complaint: there must never be two. */
    List<String> problemIds(Filed filed) {
        return api.as("supervisor.jixi")
                .queryParam("sourceRef", filed.id())
                .queryParam("source", "COMPLAINT")
                .get("/api/v1/problems")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    void rectify(String problem) {
        api.done("supervisor.jixi", problem, "notify", Map.of("demand", "限期整改并建立线索核查制度。"));
        api.done(
                "handler.jiguan.court",
                problem,
                "submit",
                Map.of("evidence", "线索已全部核查，清单附后。", "rootCause", "登记与查控脱节。", "mechanism", "《财产线索三日核查制度》"));
        api.done("supervisor.jixi", problem, "sign-off", Map.of("opinion", "抽查属实，同意销号。"));
    }

    /** What the reporter sees with receipt and PIN. */
    Response lookUp(Filed filed) {
        return api.anonymous()
                .contentType(Api.JSON)
                .body(Map.of("receipt", filed.receipt(), "pin", filed.pin()))
                .post("/api/v1/receipts/lookup");
    }

    /** Waits until the reporter sees the problem signed off. */
    void awaitRectificationSeen(Filed filed, Duration patience) {
        await("the rectification at the complaint")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .untilAsserted(() -> api.as("handler.jixi.court")
                        .get(filed.path())
                        .then()
                        .statusCode(200)
                        .body("rectifications[0].status", org.hamcrest.Matchers.equalTo("SIGNED_OFF")));
    }

    void reply(Filed filed) {
        api.done("handler.jixi.court", filed.path(), "reply", Map.of("text", "经查属实，已责令整改并销号。"));
    }

    void rate(Filed filed) {
        api.done("citizen.wang", filed.path(), "rate", Map.of("speed", 5, "attitude", 5, "result", 4, "cleanness", 5));
    }

    /** The commands in a thing's timeline, oldest first. */
    List<String> commands(String user, String thing) {
        List<Map<String, Object>> entries = api.as(user)
                .get(thing + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        List<String> commands = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            Object inner = entry.getOrDefault("entry", entry);
            commands.add(String.valueOf(((Map<?, ?>) inner).get("command")));
        }
        return commands;
    }
}
