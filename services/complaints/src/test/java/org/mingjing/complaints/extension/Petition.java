package org.mingjing.complaints.extension;

import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** A petition, whose clock can be extended, and the requests for that, by the API. */
final class Petition {
    static final String LEADER = "leader.jixi.court";
    static final String HANDLER = "handler.jixi.court";
    static final String REASON = "鉴定机构预计二十日后出具意见";
    static final String NOTICE = "因等待鉴定意见，办理期限延长二十日。";

    private Petition() {}

    static String filed() {
        return as("citizen.wang")
                .body(Api.filing("kind", "PETITION"))
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String inHand() {
        var id = filed();
        Api.toHandling(id);
        return id;
    }

    static String path(String id) {
        return "/api/v1/complaints/" + id + "/extension-requests";
    }

    static Map<String, Object> wish() {
        return Map.of("amount", 20, "reason", REASON);
    }

    static Response ask(String user, String id) {
        return as(user).body(wish()).post(path(id));
    }

    static String asked(String id) {
        return ask(HANDLER, id).then().statusCode(201).extract().path("id");
    }

    static Response decide(String user, String id, String request, String verb, String etag) {
        return decide(as(user), id, request, verb, etag);
    }

    static Response decide(RequestSpecification as, String id, String request, String verb, String etag) {
        var body = "approve".equals(verb) ? Map.of("notice", NOTICE) : Map.of("reason", "其他事项可以先查清");
        return (etag == null ? as : as.header("If-Match", etag)).body(body).post(path(id) + "/" + request + "/" + verb);
    }

    /** The same officer, made a leader. */
    static RequestSpecification handlerAsLeader() {
        return as(null).auth().oauth2(TestTokens.of(HANDLER, Map.of("roles", List.of("handler", "leader"))));
    }

    static String state(String id) {
        return as("supervisor.hlj").get(path(id)).path("[0].state");
    }

    /** What stands on the whole worklist of that person. */
    static List<String> waiting(String user) {
        var ids = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = as(user).get("/api/v1/work-items?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next));
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    /** Brings it on by that command. */
    static void moved(String id, String verb) {
        var done =
                switch (verb) {
                    case "suspend" ->
                        command(
                                HANDLER,
                                id,
                                verb,
                                Map.of(
                                        "groundCode",
                                        "AWAITING_APPRAISAL",
                                        "reason",
                                        "等待评估报告",
                                        "until",
                                        LocalDate.parse(Api.today())
                                                .plusDays(30)
                                                .toString()));
                    case "refer" -> command(HANDLER, id, verb, Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"));
                    case "assign" -> command(LEADER, id, verb, Map.of("handler", "somebody.else", "department", "督察室"));
                    case "correct" ->
                        command(LEADER, id, verb, Map.of("groundCode", "TEXT_SHOWS", "kind", "COMPLAINT"));
                    case "raise" -> command(LEADER, id, verb, Map.of("reason", "案情重大"));
                    case "conclude" -> command(HANDLER, id, verb, Api.conclusion());
                    case "withdraw" -> command("citizen.wang", id, verb, Map.of("reason", "已经解决"));
                    case "extend" -> command(LEADER, id, verb, Map.of("notice", NOTICE));
                    case "reply", "progress", "procedural-reply" -> command(HANDLER, id, verb, Map.of("text", "正在办理"));
                    case "rate" ->
                        command(
                                "citizen.wang",
                                id,
                                verb,
                                Map.of("speed", 5, "attitude", 5, "result", 5, "cleanness", 5));
                    default -> throw new IllegalArgumentException(verb);
                };
        done.then().statusCode(200);
    }
}
