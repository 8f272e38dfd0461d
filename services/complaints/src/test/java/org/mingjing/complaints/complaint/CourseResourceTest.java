package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.conclusion;
import static org.mingjing.complaints.complaint.Api.file;
import static org.mingjing.complaints.complaint.Api.filing;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.test.OutboxProbe;

/** What can happen between filing and the answer: other organs, referrals, pauses, more time, reviews, withdrawal. */
@QuarkusTest
class CourseResourceTest {
    private static final String OFFICER = "handler.jixi.court";
    private static final String LEADER = "leader.jixi.court";

    @BeforeAll
    static void directory() {
        Directory.seed();
    }

    @Test
    void aLeaderDesignatesAnotherCourtWhichThenHandlesItWhileTheFirstMayStillRead() {
        var id = handled();

        done(command(LEADER, id, "designate", Map.of("organ", "FY230100", "reason", "指定异地办理"))
                        .then())
                .body("status", equalTo("ACCEPTED"))
                .body("handlingOrgan", equalTo("FY230100"))
                .body("handler", nullValue())
                .body("course.reroutings.how", contains("DESIGNATED"))
                .body("course.reroutings[0].reason", equalTo("指定异地办理"))
                .body("allowedCommands", equalTo(List.of()));

        // the one that gave it on reads it and does nothing to it any more
        command(LEADER, id, "raise", Map.of("reason", "再提级")).then().statusCode(403);
        as(LEADER).get("/api/v1/complaints/" + id + "/timeline").then().body("after.reason", hasItem("指定异地办理"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY230302", "FY230300", "FY999999"})
    void noOrganThatMustStandAsideCanBeDesignated(String organ) {
        var id = handled();

        command(LEADER, id, "designate", Map.of("organ", organ, "reason", "指定"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("organ"));
        as(LEADER).get("/api/v1/complaints/" + id).then().body("handlingOrgan", equalTo("FY230300"));
    }

    @Test
    void onlyALeaderDesignatesRaisesAndExtends() {
        var id = handled();

        command(OFFICER, id, "designate", Map.of("organ", "FY230100", "reason", "指定"))
                .then()
                .statusCode(403);
        command(OFFICER, id, "raise", Map.of("reason", "提级")).then().statusCode(403);
        command(OFFICER, id, "extend", Map.of("notice", "延长")).then().statusCode(403);
        command("intake.jixi.court", id, "suspend", pause()).then().statusCode(403);
    }

    @Test
    void raisingBringsItToTheCourtAbove() {
        var id = file("citizen.wang");
        var probe = OutboxProbe.of("complaints");

        done(command(LEADER, id, "raise", Map.of("reason", "案情重大")).then())
                .body("status", equalTo("FILED"))
                .body("handlingOrgan", equalTo("FY230000"));
        assertThat(probe.emitted("ComplaintRaised")).hasSize(1);
    }

    @Test
    void aSuspensionStopsTheClocksUntilItsDayOrUntilItIsResumed() {
        var id = handled();
        var before = dueOfResult(id);

        done(command(OFFICER, id, "suspend", pause()).then())
                .body("course.suspendedUntil", equalTo(inDays(30)))
                .body("course.pauses[0].groundLabel", equalTo("等待鉴定、检测、评估结论"))
                .body("allowedCommands", hasItem("resume"))
                .body("allowedCommands", not(hasItem("conclude")));
        assertThat(LocalDate.parse(dueOfResult(id).substring(0, 10)))
                .isAfter(LocalDate.parse(before.substring(0, 10)).plusDays(28));
        // the reporter reads the same dates
        assertThat(as("citizen.wang").get("/api/v1/complaints/" + id).<String>path("clocks[1].dueAt"))
                .isEqualTo(dueOfResult(id));

        command(OFFICER, id, "suspend", pause()).then().statusCode(409).body("allowed", hasItem("resume"));
        done(command(OFFICER, id, "resume", null).then()).body("course.suspendedUntil", nullValue());
        assertThat(dueOfResult(id)).isEqualTo(before);
    }

    @Test
    void aSuspensionNeedsAKnownGroundAndAnEndWithinNinetyDays() {
        var id = handled();

        command(OFFICER, id, "suspend", Map.of("groundCode", "BORED", "reason", "r", "until", inDays(30)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("groundCode"));
        for (var until : new String[] {inDays(-1), inDays(120)}) {
            command(OFFICER, id, "suspend", Map.of("groundCode", "FORCE_MAJEURE", "reason", "r", "until", until))
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("until"));
        }
        command(OFFICER, id, "suspend", Map.of("groundCode", "FORCE_MAJEURE"))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("reason", "until"));
    }

    @Test
    void aPetitionIsExtendedOnceWithNoticeAndAComplaintNever() {
        var petition = as("citizen.wang")
                .body(filing("kind", "PETITION"))
                .post("/api/v1/complaints")
                .<String>path("id");
        toHandling(petition);

        done(command(LEADER, petition, "extend", Map.of("notice", "案情复杂，延长三十日")).then())
                .body("course.extensions.clock", contains("COMPLETION"));
        as("citizen.wang")
                .get("/api/v1/complaints/" + petition)
                .then()
                .body("course.extensions.notice", contains("案情复杂，延长三十日"));
        command(LEADER, petition, "extend", Map.of("notice", "再延长")).then().statusCode(409);
        command(LEADER, handled(), "extend", Map.of("notice", "延长")).then().statusCode(409);
    }

    @Test
    void aProgressReportMeetsTheSecondClockAndOpensAMonthThatTheReporterSees() {
        var id = handled();

        var reported = done(command(OFFICER, id, "progress", Map.of("text", "已调取卷宗"))
                        .then())
                .body("clocks.find { it.id == 'RESULT' }.light", equalTo("DONE"))
                .body("clocks.find { it.id == 'FURTHER_RESULT' }.metAt", nullValue())
                .extract();
        assertThat(reported.<String>path("clocks.find { it.id == 'FURTHER_RESULT' }.beganAt"))
                .isEqualTo(reported.path("clocks.find { it.id == 'RESULT' }.metAt"));
        as("citizen.wang").get("/api/v1/complaints/" + id).then().body("course.reports.text", contains("已调取卷宗"));
    }

    @Test
    void aReferralToEnforcementNeedsACaseNumberAndWaitsForItsResult() {
        var id = handled();
        var probe = OutboxProbe.of("complaints");
        command(OFFICER, id, "refer", Map.of("target", "PETITION", "reason", "消极执行"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("caseNumber"));

        done(command(
                                OFFICER,
                                id,
                                "refer",
                                Map.of("target", "PETITION", "caseNumber", "（2018）黑0302执123号", "reason", "消极执行"))
                        .then())
                .body("status", equalTo("REFERRED"))
                .body("course.referrals.target", contains("PETITION"))
                .body("allowedCommands", not(hasItem("conclude")));
        command(OFFICER, id, "conclude", conclusion()).then().statusCode(409);
        assertThat(probe.emitted("ComplaintReferred")).hasSize(1);
    }

    @Test
    void mediationNeedsThePersonsConsentAndDisciplineAnOrganOfDiscipline() {
        var id = handled();

        command(OFFICER, id, "refer", Map.of("target", "MEDIATION", "reason", "民间纠纷"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("consent"));
        command(OFFICER, id, "refer", Map.of("target", "DISCIPLINE", "organ", "FY230000", "reason", "线索"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("organ"));
    }

    @Test
    void anotherOrganAcceptsWhatIsReferredToIt() {
        var id = handled();

        done(command(LEADER, id, "refer", Map.of("target", "ORGAN", "organ", "FY230100", "reason", "有权处理的机关"))
                        .then())
                .body("status", equalTo("REFERRED"))
                .body("handlingOrgan", equalTo("FY230100"));
        command(LEADER, id, "accept", null).then().statusCode(403);
    }

    @Test
    void theReporterAsksForOneReviewByTheOrganAbove() {
        var id = handled();
        command(OFFICER, id, "conclude", conclusion()).then().statusCode(200);
        command(OFFICER, id, "reply", Map.of("text", "属实")).then().statusCode(200);

        command(OFFICER, id, "review", Map.of("reason", "不满意")).then().statusCode(403);
        command("citizen.li", id, "review", Map.of("reason", "不满意")).then().statusCode(404);
        done(command("citizen.wang", id, "review", Map.of("reason", "没有说明原因")).then())
                .body("status", equalTo("HANDLING"))
                .body("handlingOrgan", equalTo("FY230000"))
                .body("course.review.firstReply", equalTo("属实"))
                .body("course.reroutings", equalTo(List.of()))
                .body("clocks.id", hasItem("REVIEW"));
        command("citizen.wang", id, "review", Map.of("reason", "再来")).then().statusCode(409);
        // whose reply is under review does not watch the review
        as(OFFICER).get("/api/v1/complaints/" + id).then().statusCode(404);
    }

    @Test
    void theReporterTakesItBackAndNothingIsOwedAnyMore() {
        var id = handled();

        command(OFFICER, id, "withdraw", Map.of()).then().statusCode(403);
        done(command("citizen.wang", id, "withdraw", Map.of("reason", "已经解决")).then())
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedCommands", equalTo(List.of()))
                .body("clocks.light.unique()", contains("DONE"));
    }

    @Test
    void theReasonOfADesignationStandsInTheTimelineOnce() {
        var id = file("citizen.wang");
        command(LEADER, id, "designate", Map.of("organ", "JC230300", "reason", "指定检察机关办理"))
                .then()
                .statusCode(200);
        command("intake.jixi", id, "accept", null).then().statusCode(200);

        assertThat(as("intake.jixi")
                        .get("/api/v1/complaints/" + id + "/timeline")
                        .<List<String>>path("after.reason"))
                .filteredOn(reason -> reason != null)
                .containsExactly("指定检察机关办理");
    }

    @Test
    void everyNewCommandWantsTheVersionThatWasSeen() {
        var id = handled();

        for (var verb : new String[] {"suspend", "progress", "raise", "extend"}) {
            command(LEADER, id, verb, bodyOf(verb), null).then().statusCode(428);
            command(LEADER, id, verb, bodyOf(verb), "\"99\"").then().statusCode(412);
        }
    }

    private static Map<String, Object> bodyOf(String verb) {
        return switch (verb) {
            case "suspend" -> pause();
            case "progress" -> Map.of("text", "已调取卷宗");
            case "raise" -> Map.of("reason", "案情重大");
            default -> Map.of("notice", "延长三十日");
        };
    }

    private static Map<String, Object> pause() {
        return Map.of("groundCode", "AWAITING_APPRAISAL", "reason", "等待评估报告", "until", inDays(30));
    }

    private static String inDays(int days) {
        return BusinessTime.dayOf(Instant.now()).plusDays(days).toString();
    }

    private static String handled() {
        var id = file("citizen.wang");
        toHandling(id);
        return id;
    }

    private static ValidatableResponse done(ValidatableResponse answer) {
        return answer.statusCode(200);
    }

    private static String dueOfResult(String id) {
        return as(OFFICER).get("/api/v1/complaints/" + id).path("clocks.find { it.id == 'RESULT' }.dueAt");
    }
}
