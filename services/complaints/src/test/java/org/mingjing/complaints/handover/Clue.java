package org.mingjing.complaints.handover;

import static io.restassured.RestAssured.given;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** A complaint with its files, and the hand-over that discipline inspection of Jixi got of it. */
record Clue(String complaint, String id) {
    static final String OFFICER = "handler.jixi.court";
    static final String DISCIPLINE = "handler.jixi.discipline";
    static final String RECEIPT = "鸡纪信〔2018〕15号";
    static final String WORDS = "已对有关人员立案审查";

    /** Of a complaint with these files, by name. */
    static Clue handedOver(Map<String, byte[]> files) {
        var complaint = Api.file("citizen.wang");
        files.forEach((name, content) -> add("citizen.wang", complaint, name, content));
        Api.toHandling(complaint);
        return handOver(complaint);
    }

    static Clue handOver(String complaint) {
        command(OFFICER, complaint, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        return new Clue(
                complaint,
                as(DISCIPLINE).get("/api/v1/handovers?state=SENT&limit=1").path("items[0].id"));
    }

    static void add(String user, String complaint, String name, byte[] content) {
        given().auth()
                .oauth2(TestTokens.of(user))
                .multiPart("file", name, content, "application/octet-stream")
                .post("/api/v1/complaints/" + complaint + "/evidence")
                .then()
                .statusCode(201);
    }

    Response download() {
        return as(DISCIPLINE).accept("*/*").get("/api/v1/handovers/" + id + "/package");
    }

    Response acknowledge(String user, String ifMatch) {
        return post(user, ifMatch, "acknowledge", Map.of("receiptNumber", RECEIPT));
    }

    Response feedBack(String user, String ifMatch) {
        return post(user, ifMatch, "feedback", Map.of("result", "CASE_OPENED", "text", WORDS));
    }

    private Response post(String user, String ifMatch, String verb, Map<String, String> body) {
        var request = as(user).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/handovers/" + id + "/" + verb);
    }

    Response answer(String verb, long version, Map<String, String> body) {
        return as(DISCIPLINE)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/handovers/" + id + "/" + verb);
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
