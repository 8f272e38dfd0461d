package org.mingjing.complaints.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A reply that another system sent keeps the number it had there; none is made up for it, and none of ours is used up. */
@QuarkusTest
class ImportedReplyTest {
    private static final String ELSEWHERE = "原系统已答复，未移交文号";
    private static final String FILED = "2018-03-05T10:00:00+08:00";
    private static final String LEADER = "leader.jixi.court";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void withoutANumberItIsALetterThatWasSentAndHasNone() {
        var before = numbered();

        Loader.take(filing(), FILED, history("  "));
        var id = Loader.take(filing(), FILED, history("  "));

        as(LEADER)
                .get("/api/v1/complaints/" + id)
                .then()
                .body("reply.text", equalTo("属实"))
                .body("replyNumber", nullValue());
        page("/complaints/" + id, ELSEWHERE);
        var letter = page("/complaints/" + id + "/letter", ELSEWHERE);
        assertThat(letter).doesNotContain("letter-note\" role=\"status");
        assertThat(numbered()).isEqualTo(before);
    }

    @Test
    void itsNumberIsKeptAndBelongsToOneReplyOnly() {
        var number = "旧信访系统答字〔2018〕%s号".formatted(UUID.randomUUID());

        var id = Loader.take(filing(), FILED, history(number));

        as(LEADER).get("/api/v1/complaints/" + id).then().body("replyNumber", equalTo(number));
        page("/complaints/" + id + "/letter", number);
        refused(history(" " + number + " "), "history", "该文号已被另一件答复使用");
        refused(history("9".repeat(101)), "history[3].letterNumber", "100");
        var wrong = history(null);
        wrong.getFirst().put("letterNumber", "1");
        refused(wrong, "history[0].letterNumber", "只有答复步骤才能带文号");
    }

    @Test
    void aNumberThatIsStillCountedHereIsForgedAndTheOrganGoesOnReplying() {
        var year = BusinessTime.dayOf(Instant.now()).getYear();
        var id = concluded();
        var next = Integer.parseInt(AdminSql.value(
                        "select coalesce(max(last), 0) from letter_series where organ = 'FY230300' and year = " + year))
                + 1;
        var number = "鸡西市中级人民法院投复〔%d〕%d号".formatted(year, next);

        refused(history(number), "history[3].letterNumber", "由本平台编号");
        refused(history("鸡西市中级人民法院 投复〔２０２７〕１号"), "history[3].letterNumber", "由本平台编号");

        command(LEADER, id, "reply", Map.of("text", "属实")).then().statusCode(200);
        as(LEADER).get("/api/v1/complaints/" + id).then().body("replyNumber", equalTo(number));
    }

    @Test
    void aMisspeltFieldIsNamedAndNotLost() {
        var ofStep = history(null);
        ofStep.getLast().put("letterNo", "旧信访系统答字〔2018〕1号");
        refused(ofStep, "history[3].letterNo", "letterNumber");
        var ofBody = history(null);
        ofBody.get(2).put("body", Map.of("outcome", "SUBSTANTIATED", "findings", "查明", "releasedYuan", 1));
        refused(ofBody, "history[2].body.releasedYuan", "releasedFen");
        var filing = filing();
        filing.put("caseNo", "（2018）黑0302执1号");
        var result = Loader.answer(filing, FILED, List.of());
        assertThat(result.at("/errors/0/field").asText()).isEqualTo("caseNo");
        filing.remove("caseNo");
        filing.put("kind", "GRUMBLE");
        assertThat(Loader.answer(filing, FILED, List.of()).at("/errors/0/field").asText())
                .isEqualTo("kind");
    }

    private static String concluded() {
        var id = Api.file("citizen.wang");
        Api.toHandling(id);
        command(LEADER, id, "conclude", Api.conclusion()).then().statusCode(200);
        return id;
    }

    private static void refused(List<Map<String, Object>> history, String field, String rule) {
        JsonNode result = Loader.answer(filing(), FILED, history);
        assertThat(result.path("result").asText()).isEqualTo("rejected");
        assertThat(result.at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(result.at("/errors/0/message").asText()).contains(rule);
    }

    private static String page(String path, String seen) {
        return as(LEADER)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(seen))
                .body(not(containsString("NOT_FOUND")))
                .extract()
                .asString();
    }

    /** Letters numbered in the year of the replies. */
    private static String numbered() {
        return AdminSql.value("select coalesce(sum(last), 0) from letter_series where year = 2018");
    }

    private static Map<String, Object> filing() {
        var filing = Api.filing("anonymous", true);
        filing.remove("reporter");
        return filing;
    }

    private static List<Map<String, Object>> history(String number) {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(step("accept", "2018-03-06", Map.of()));
        steps.add(step("assign", "2018-03-07", Map.of("handler", "handler.jixi.court", "department", "督察室")));
        steps.add(step("conclude", "2018-04-20", Map.of("outcome", "SUBSTANTIATED", "findings", "查明")));
        steps.add(step("reply", "2018-04-23", Map.of("text", "属实")));
        if (number != null) {
            steps.getLast().put("letterNumber", number);
        }
        return steps;
    }

    private static Map<String, Object> step(String command, String day, Map<String, Object> body) {
        return new HashMap<>(
                Map.of("command", command, "at", day + "T10:00:00+08:00", "actor", "officer", "body", body));
    }
}
