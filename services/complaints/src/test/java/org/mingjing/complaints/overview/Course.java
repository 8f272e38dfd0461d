package org.mingjing.complaints.overview;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingjing.complaints.complaint.Api;

/** What may happen to a complaint, by the API; what the state or the caller forbids does not happen. */
final class Course {
    static final List<String> VERBS = List.of(
            "accept",
            "assign",
            "procedural-reply",
            "progress",
            "suspend",
            "resume",
            "conclude",
            "reply",
            "rate",
            "review",
            "decline",
            "raise",
            "withdraw",
            "add-disposition",
            "strike",
            "correct",
            "correct-kind",
            "correct-respondent");
    private static final String HANDLER = "handler.jixi.court";
    private static final Map<String, String> DECISION =
            Map.of("kind", "ADMONITION", "personRef", "法警队长", "authority", "FY230300", "decidedOn", Api.today());

    private Course() {}

    static String fileAbout(String organ, Random random) {
        var body = Api.filing("respondentOrgan", organ);
        body.put("enterpriseRelated", random.nextBoolean());
        body.put("kind", random.nextBoolean() ? "COMPLAINT" : "REPORT");
        body.put("respondentStaffNo", random.nextBoolean() ? "officer.zhang" : "officer.li");
        return Api.as("citizen.wang")
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Does it if the state and the caller allow it. */
    static void act(String id, String verb) {
        switch (verb) {
            case "add-disposition" -> Api.as(HANDLER).body(DECISION).post(dispositions(id));
            case "strike", "correct" -> takeBack(id, verb);
            case "correct-kind" -> correctKind(id);
            default -> command(id, verb);
        }
    }

    /** As a petition of another category. */
    private static void correctKind(String id) {
        Api.command(
                "leader.jixi.court",
                id,
                "correct",
                Map.of("groundCode", "TEXT_SHOWS", "kind", "PETITION", "category", "G1-03"));
    }

    private static void takeBack(String id, String verb) {
        List<String> rows = Api.as(HANDLER).get(dispositions(id)).path("items.id");
        if (rows == null || rows.isEmpty()) {
            return;
        }
        var body = "strike".equals(verb)
                ? Map.of("reason", "登记有误")
                : Map.of("kind", "DISCIPLINARY", "authority", "FY230300", "decidedOn", Api.today(), "reason", "方式有误");
        Api.as(HANDLER)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(dispositions(id) + "/" + rows.getLast() + "/" + verb);
    }

    private static String dispositions(String id) {
        return "/api/v1/complaints/" + id + "/dispositions";
    }

    private static void command(String id, String verb) {
        Map<String, Object> body =
                switch (verb) {
                    case "assign" -> Map.of("handler", HANDLER, "department", "督察室");
                    case "procedural-reply", "progress", "reply" -> Map.of("text", "正在办理");
                    case "suspend" -> Map.of("groundCode", "FORCE_MAJEURE", "reason", "不可抗力", "until", "2030-01-01");
                    case "conclude" -> Api.conclusion();
                    case "rate" -> Map.of("speed", 5, "attitude", 4, "result", 2, "cleanness", 5);
                    case "review", "raise", "withdraw" -> Map.of("reason", "有新的情况");
                    case "correct-respondent" -> Map.of("groundCode", "FOUND_OUT", "respondentOrgan", "FY230303");
                    case "decline" -> Map.of("groundCode", "OTHER", "reason", "不属受理范围", "remedy", "向法院起诉");
                    default -> Map.of();
                };
        var actor =
                switch (verb) {
                    case "rate", "review", "withdraw" -> "citizen.wang";
                    case "accept", "decline" -> "intake.jixi.court";
                    case "assign", "raise", "correct-respondent" -> "leader.jixi.court";
                    default -> HANDLER;
                };
        Api.command(actor, id, verb, body.isEmpty() ? null : body);
    }
}
