package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** kill -9 in the middle of the chain: it still ends, and nothing is there twice. */
@OnPlatform
@Order(90)
class FaultTest {
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    private final Mingjing mingjing;
    private final Api api;
    private final Chain chain;

    FaultTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        api = mingjing.api();
        chain = new Chain(api);
    }

    @Test
    @Order(1)
    void complaintsIsKilledRightAfterItAnswered() throws SQLException {
        Filed filed = chain.file("投诉服务被杀");
        chain.takeUp(filed);
        chain.conclude(filed);
        kill("complaints");
        String problem = chain.problemOf(filed, RECOVERY);
        awaitAnswer(filed);
        chain.rectify(problem);
        endsOnce(filed, problem);
    }

    @Test
    @Order(2)
    void sameFilingIsSentAgainWhileComplaintsDies() throws SQLException {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Chain.filing("重试只算一次 " + key);
        Filed first = Chain.file(api.as("citizen.wang").header("Idempotency-Key", key), filing);
        kill("complaints");
        Filed[] again = new Filed[1];
        // not more often than the gateway lets one person file
        await("the repeated filing")
                .atMost(RECOVERY)
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptions()
                .until(() -> {
                    again[0] = fileAgain(key, filing);
                    return again[0] != null;
                });
        assertThat(again[0].id()).isEqualTo(first.id());
        assertThat(count("complaints", "select count(*) from complaint where title = ?", "重试只算一次 " + key))
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void connectIsKilledAndTheEventWaitsInTheLog() throws SQLException {
        Filed filed = chain.file("连接器被杀");
        chain.takeUp(filed);
        kill("connect");
        // a POST asks neither Connect nor the broker
        chain.conclude(filed);
        String problem = chain.problemOf(filed, RECOVERY);
        chain.rectify(problem);
        endsOnce(filed, problem);
    }

    @Test
    @Order(4)
    void brokerIsKilledAndNoPostIsRefused() throws SQLException {
        Filed filed = chain.file("消息服务被杀");
        chain.takeUp(filed);
        kill("kafka");
        chain.conclude(filed);
        Filed meanwhile = chain.file("消息服务不在时的投诉");
        String problem = chain.problemOf(filed, RECOVERY);
        chain.rectify(problem);
        endsOnce(filed, problem);
        api.as("citizen.wang").get(meanwhile.path()).then().statusCode(200).body("status", equalTo("FILED"));
    }

    private void kill(String part) {
        long killed = mingjing.kill(part);
        await(part + " is started again")
                .atMost(RECOVERY)
                .until(() -> mingjing.endpoints().pids().get(part) != killed);
    }

    private void awaitAnswer(Filed filed) {
        await("complaints answers").atMost(RECOVERY).ignoreExceptions().untilAsserted(() -> api.as("handler.jixi.court")
                .get(filed.path())
                .then()
                .statusCode(200));
    }

    private Filed fileAgain(String key, Map<String, Object> filing) {
        var answer = api.as("citizen.wang")
                .header("Idempotency-Key", key)
                .contentType(Api.JSON)
                .body(filing)
                .post("/api/v1/complaints");
        return answer.statusCode() == 201 ? new Filed(answer.path("id"), answer.path("receipt"), null) : null;
    }

    /** The reporter sees the rectification; each step is there once, in its order, and so is the problem. */
    private void endsOnce(Filed filed, String problem) throws SQLException {
        chain.awaitRectificationSeen(filed, RECOVERY);
        chain.reply(filed);
        chain.rate(filed);
        assertThat(chain.problemIds(filed)).hasSize(1);
        assertThat(chain.commands("leader.jixi.court", filed.path()))
                .doesNotHaveDuplicates()
                .containsSubsequence("conclude", "problem-registered", "problem-signed-off", "reply", "rate");
        assertThat(chain.commands("supervisor.jixi", problem))
                .containsExactly("register", "notify", "submit", "sign-off");
        for (String thing : List.of(filed.path(), problem)) {
            String user = thing.equals(problem) ? "supervisor.jixi" : "leader.jixi.court";
            api.as(user).get(thing + "/timeline/verify").then().body("intact", equalTo(true));
        }
        assertThat(count("supervision", "select count(*) from problem where source_ref = ?", filed.id()))
                .isEqualTo(1);
        assertThat(count("complaints", "select count(*) from rectification where complaint_id = ?::uuid", filed.id()))
                .isEqualTo(1);
    }

    private long count(String service, String sql, String parameter) throws SQLException {
        try (Connection connection = mingjing.asSuperuser(service);
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
