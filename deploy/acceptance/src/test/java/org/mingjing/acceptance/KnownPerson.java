package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody whose name and words can be looked for, with a complaint that goes the whole way. */
final class KnownPerson {
    static final String ADDRESS = "simajingming.1988@mailbox.example";
    static final Needles IDENTITY = new Needles("司马镜明", "13877716254", "230302198807064417", "明镜高悬测试木业公司", ADDRESS);

    /** What people wrote to each other about it: it stays in the tables where they read it. */
    static final Needles WORDS =
            new Needles("查阅理由红松七号", "不予同意白桦八号", "反映人留言胡桃九号", "办理人留言水曲柳十号", "移交理由黄檗十一号", "反馈内容紫椴十二号", "鸡纪信测〔2018〕713号");

    private final Mingjing mingjing;
    private final Chain chain;
    private Filed filed;

    KnownPerson(Mingjing mingjing) {
        this.mingjing = mingjing;
        chain = new Chain(mingjing.api());
    }

    /** From the filing to the rectification that the reporter sees. */
    Filed travelTheChain() {
        Map<String, Object> filing = Chain.filing("身份保护");
        List<String> words = IDENTITY.words();
        filing.put(
                "reporter",
                Map.of(
                        "name",
                        words.get(0),
                        "phone",
                        words.get(1),
                        "idNumber",
                        words.get(2),
                        "enterpriseName",
                        words.get(3)));
        filing.put("notice", Map.of("email", ADDRESS, "notifyByEmail", true, "language", "zh"));
        Api api = mingjing.api();
        filed = Chain.file(api.as("citizen.wang").header("Idempotency-Key", UUID.randomUUID()), filing);
        // a refusal must not quote what was sent either
        filing.put("category", "G9-99");
        api.as("citizen.wang")
                .contentType(Api.JSON)
                .body(filing)
                .post("/api/v1/complaints")
                .then()
                .statusCode(422);
        chain.takeUp(filed);
        askedAboutAndSeen();
        written();
        handedOver();
        chain.conclude(filed);
        chain.rectify(chain.problemOf(filed));
        chain.awaitRectificationSeen(filed, Chain.SOON);
        return filed;
    }

    /** Denied, asked again, granted and looked at. */
    private void askedAboutAndSeen() {
        Api api = mingjing.api();
        api.as("custodian.jixi")
                .header("If-Match", "\"0\"")
                .contentType(Api.JSON)
                .body(Map.of("reason", WORDS.words().get(1)))
                .post("/api/v1/identity-requests/" + ask() + "/deny")
                .then()
                .statusCode(200);
        api.as("custodian.jixi")
                .header("If-Match", "\"0\"")
                .post("/api/v1/identity-requests/" + ask() + "/grant")
                .then()
                .statusCode(200);
        String seen = api.as("handler.jixi.court")
                .post(filed.path() + "/identity/reveal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(IDENTITY.in(seen)).isTrue();
    }

    private String ask() {
        return mingjing.api()
                .as("handler.jixi.court")
                .contentType(Api.JSON)
                .body(Map.of(
                        "ground", "VERIFY_IN_PERSON", "reason", WORDS.words().get(0)))
                .post(filed.path() + "/identity-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void written() {
        for (Map.Entry<String, String> one : Map.of(
                        "citizen.wang", WORDS.words().get(2),
                        "handler.jixi.court", WORDS.words().get(3))
                .entrySet()) {
            mingjing.api()
                    .as(one.getKey())
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(Api.JSON)
                    .body(Map.of("text", one.getValue()))
                    .post(filed.path() + "/messages")
                    .then()
                    .statusCode(201);
        }
    }

    /** To discipline inspection, which takes the package, acknowledges it and feeds back. */
    private void handedOver() {
        Api api = mingjing.api();
        api.done(
                "handler.jixi.court",
                filed.path(),
                "refer",
                Map.of("target", "DISCIPLINE", "reason", WORDS.words().get(4)));
        String handover = "/api/v1/handovers/"
                + api.as("handler.jixi.discipline")
                        .get("/api/v1/handovers?state=SENT&limit=1")
                        .path("items[0].id");
        byte[] clue = api.as("handler.jixi.discipline")
                .get(handover + "/package")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(IDENTITY.in(clue)).isFalse();
        api.done(
                "handler.jixi.discipline",
                handover,
                "acknowledge",
                Map.of("receiptNumber", WORDS.words().get(6)));
        api.done(
                "handler.jixi.discipline",
                handover,
                "feedback",
                Map.of("result", "CASE_OPENED", "text", WORDS.words().get(5)));
    }
}
