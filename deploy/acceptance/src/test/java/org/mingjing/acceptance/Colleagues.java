package org.mingjing.acceptance;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the others do in somebody's day, by the API: intake, handler and leader of one organ. */
final class Colleagues {
    static final String INTAKE = "intake.jixi.court";
    static final String HANDLER = "handler.jixi.court";
    static final String LEADER = "leader.jixi.court";
    static final String CUSTODIAN = "custodian.jixi";

    private final Api api;

    Colleagues(Api api) {
        this.api = api;
    }

    /** A complaint about 鸡冠区人民法院 by nobody who gives a name. */
    Filed nameless(String title) {
        return nameless(title, "判决生效后申请执行，提供了财产线索，至今没有查控。");
    }

    /** The same in words of its own. */
    Filed nameless(String title, String text) {
        Map<String, Object> filing = Chain.filing(title);
        filing.put("text", text);
        filing.put("anonymous", true);
        filing.remove("reporter");
        return Chain.file(api.anonymous(), filing);
    }

    /** One by a citizen who gives that name; a petition has the clocks of the law. */
    Filed named(String title, String kind, String name) {
        Map<String, Object> filing = Chain.filing(title);
        filing.put("kind", kind);
        filing.put("reporter", Map.of("name", name, "phone", "13804675566"));
        return Chain.file(api.as("citizen.li"), filing);
    }

    void accept(Filed filed) {
        api.done(INTAKE, filed.path(), "accept", null);
    }

    void assign(Filed filed) {
        assign(filed, LEADER, HANDLER);
    }

    void assign(Filed filed, String leader, String handler) {
        api.done(leader, filed.path(), "assign", Map.of("handler", handler, "department", "督察室"));
    }

    void takeUp(Filed filed) {
        accept(filed);
        assign(filed);
    }

    void proceduralReply(Filed filed, String text) {
        api.done(HANDLER, filed.path(), "procedural-reply", Map.of("text", text));
    }

    void progress(Filed filed, String text) {
        api.done(HANDLER, filed.path(), "progress", Map.of("text", text));
    }

    /** Sends it on; gives the id under which what came of it will come back. */
    String refer(Filed filed, Map<String, Object> where) {
        api.done(HANDLER, filed.path(), "refer", where);
        return referral(filed);
    }

    /** The id of the last referral. */
    String referral(Filed filed) {
        return api.as(HANDLER).get(filed.path()).path("course.referrals[-1].id");
    }

    void suspend(Filed filed, String until) {
        api.done(
                HANDLER,
                filed.path(),
                "suspend",
                Map.of("groundCode", "AWAITING_APPRAISAL", "reason", "等待资产评估报告", "until", until));
    }

    void resume(Filed filed) {
        api.done(HANDLER, filed.path(), "resume", null);
    }

    void extend(Filed filed, String notice) {
        api.done(LEADER, filed.path(), "extend", Map.of("notice", notice));
    }

    void conclude(Filed filed) {
        api.done(HANDLER, filed.path(), "conclude", Chain.conclusion());
    }

    void conclude(Filed filed, String handler, String outcome, String findings) {
        api.done(
                handler,
                filed.path(),
                "conclude",
                Map.of("outcome", outcome, "findings", findings, "dispositions", List.of(), "releasedFen", 0));
    }

    void reply(Filed filed, String handler, String text) {
        api.done(handler, filed.path(), "reply", Map.of("text", text));
    }

    void write(Filed filed, String who, String text) {
        api.as(who)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(Api.JSON)
                .body(Map.of("text", text))
                .post(filed.path() + "/messages")
                .then()
                .statusCode(201);
    }

    /** Hands in a paper as the reporter. */
    void handIn(Filed filed, FilePayload paper) {
        api.as("citizen.li")
                .multiPart("file", paper.name, paper.buffer, paper.mimeType)
                .post(filed.path() + "/evidence")
                .then()
                .statusCode(201);
    }

    /** Asks to see who complained; gives the request's address. */
    String askIdentity(Filed filed, String who, String ground, String reason) {
        String id = api.as(who)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(Api.JSON)
                .body(Map.of("ground", ground, "reason", reason))
                .post(filed.path() + "/identity-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/api/v1/identity-requests/" + id;
    }

    void grant(String request) {
        api.done(CUSTODIAN, request, "grant", null);
    }

    /** The complaint that a receipt opens, with its address for officials. */
    Filed found(Filed known) {
        String id = api.anonymous()
                .contentType(Api.JSON)
                .body(Map.of("receipt", known.receipt(), "pin", known.pin()))
                .post("/api/v1/receipts/lookup")
                .then()
                .statusCode(200)
                .extract()
                .path("complaint.id");
        return new Filed(id, known.receipt(), known.pin());
    }
}
