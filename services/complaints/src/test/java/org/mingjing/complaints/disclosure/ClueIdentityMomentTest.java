package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.AdminSql.value;
import static org.mingjing.complaints.Meanwhile.becoming;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.Meanwhile.timelineHeld;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.HandedClue.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A clue is taken back at the very moment at which somebody asks who gave it, or a custodian decides. */
@QuarkusTest
class ClueIdentityMomentTest {
    private HandedClue clue;

    @BeforeEach
    void aClueThatIsAcknowledged() {
        Directory.seed();
        clue = HandedClue.acknowledged();
    }

    @Test
    void whoAsksWhileItIsBeingTakenBackIsToldSo() throws SQLException {
        var asked = during(takingBack(), () -> clue.ask(Api.as(OFFICER))).getFirst();

        asked.then().statusCode(409).body("type", equalTo("urn:mingjing:problem:identity-clue-taken-back"));
        assertThat(value("select count(*) from identity_request where handover_id = '" + clue.id() + "'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsBeingAskedWhileItIsTakenBackEndsAtOnce() throws SQLException {
        var answers = during(timelineHeld(clue.complaint()), () -> clue.ask(Api.as(OFFICER)), clue::takenBack);

        assertThat(answers).extracting(answer -> answer.statusCode()).containsExactly(201, 200);
        isOver(answers.getFirst().path("id"));
    }

    @Test
    void whatIsBeingGrantedWhileItIsTakenBackEndsAtOnceAndNobodyReadsThatItIsGranted() throws SQLException {
        var request = clue.asked();

        var answers =
                during(timelineHeld(clue.complaint()), () -> Disclosure.grant(CUSTODIAN, request), clue::takenBack);

        assertThat(answers).extracting(answer -> answer.statusCode()).containsExactly(200, 200);
        isOver(request);
        clue.reveal(Api.as(OFFICER)).then().statusCode(409);
    }

    @Test
    void whoDecidesWhileItIsBeingTakenBackIsToldThatItIsAnother() throws SQLException {
        var request = clue.asked();

        var granted =
                during(takingBack(), () -> Disclosure.grant(CUSTODIAN, request)).getFirst();

        granted.then().statusCode(412);
        isOver(request);
    }

    private static void isOver(String request) {
        for (var user : new String[] {CUSTODIAN, OFFICER}) {
            Api.as(user)
                    .get(REQUESTS + "/" + request)
                    .then()
                    .body("state", equalTo("EXPIRED"))
                    .body("allowedCommands", empty());
        }
        assertThat(Api.worklist(CUSTODIAN)).extracting(item -> item.get("id")).doesNotContain(request);
    }

    private String takingBack() {
        return becoming(clue.complaint(), "status", "HANDLING");
    }
}
