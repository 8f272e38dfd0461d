package org.mingjing.complaints.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.Meanwhile;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.receipt.ReceiptResource;

/** Whoever says which message he saw last has read that one and those before it, and nothing that came meanwhile. */
@QuarkusTest
class LastSeenTest {
    private static final String REPORTER = "citizen.wang";
    private static final String HANDLER = "handler.jixi.court";

    private String id;
    private String receipt;
    private String pin;

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        var filed = Api.as(REPORTER).body(Api.filing()).post("/api/v1/complaints");
        id = filed.path("id");
        receipt = filed.path("receipt");
        pin = filed.path("pin");
    }

    @Test
    void whatTheReporterWroteMeanwhileGoesOnWaitingForTheOffice() {
        var first = write(REPORTER, "第一件", null);
        write(REPORTER, "第二件", null);

        assertThat(read(HANDLER, first)).isEqualTo(1);
        write(HANDLER, "收到", first);
        assertThat(unread(HANDLER)).containsExactly("第二件");

        assertThat(read(HANDLER, UUID.randomUUID().toString())).isZero();
        assertThat(read(HANDLER, null)).isEqualTo(1);
    }

    @Test
    void whatTheOfficeWroteMeanwhileGoesOnWaitingForWhoeverHoldsTheReceipt() {
        var first = write(HANDLER, "请补充日期", null);
        write(HANDLER, "请补充地点", null);

        assertThat(byReceipt("/read", Map.of("lastSeen", first)).<Integer>path("marked"))
                .isEqualTo(1);
        byReceipt("", Map.of("text", "是三月", "lastSeen", first)).then().statusCode(201);
        assertThat(unread(REPORTER)).containsExactly("请补充地点");
    }

    @Test
    void ofTwoThatWereWrittenAtTheSameMomentOnlyTheOneThatWasSeenIsRead() {
        var first = write(REPORTER, "第一件", null);
        var second = write(REPORTER, "第二件", null);
        AdminSql.execute("update message set written_at = (select written_at from message where id = '" + first
                + "') where id = '" + second + "'");

        assertThat(read(HANDLER, first)).isEqualTo(1);
        assertThat(unread(HANDLER)).containsExactly("第二件");
    }

    @Test
    void aMessageThatIsWrittenAtTheSameMomentComesAfterTheOneThatCouldBeSeen() throws SQLException {
        var first = UUID.randomUUID().toString();
        // by a replica whose clock is ahead
        var answers = Meanwhile.during(
                "insert into message (id, complaint_id, side, body, written_at) values ('" + first + "', '" + id
                        + "', 'REPORTER', '第一件', now() + interval '1 hour')",
                () -> Api.as(REPORTER).body(Map.of("text", "第二件")).post(path()));

        answers.getFirst().then().statusCode(201);
        assertThat(unread(HANDLER)).containsExactly("第二件", "第一件");
        assertThat(Api.as(HANDLER).get(path()).<String>path("items[0].at"))
                .isEqualTo(answers.getFirst().path("at"));
        assertThat(read(HANDLER, first)).isEqualTo(1);
        assertThat(unread(HANDLER)).containsExactly("第二件");
    }

    private String write(String user, String text, String lastSeen) {
        var body = new HashMap<>(Map.of("text", text));
        body.put("lastSeen", lastSeen);
        return Api.as(user)
                .body(body)
                .post(path())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int read(String user, String lastSeen) {
        var marked = Api.as(user).post(path() + "/read" + (lastSeen == null ? "" : "?lastSeen=" + lastSeen));
        return marked.then().statusCode(200).extract().path("marked");
    }

    private List<String> unread(String user) {
        return Api.as(user).get(path()).path("items.findAll { !it.own && it.readAt == null }.text");
    }

    private Response byReceipt(String what, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("receipt", receipt);
        body.put("pin", pin);
        return Api.as(null)
                .header(ReceiptResource.CLIENT, UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/receipts/messages" + what);
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/messages";
    }
}
