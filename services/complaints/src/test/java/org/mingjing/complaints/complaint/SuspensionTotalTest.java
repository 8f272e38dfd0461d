package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.course.Course;
import org.mingjing.complaints.course.Pause;
import org.mingjing.complaints.importing.Loader;

/** The clocks of a complaint do not stand still for ever, however often they are stopped. */
@QuarkusTest
class SuspensionTotalTest {
    private static final String OFFICER = "handler.jixi.court";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void pausesOfAllGroundsThatCountAreAddedUpAsLongAsTheyLasted() {
        var begun = Instant.parse("2018-03-05T02:00:00Z");
        var course = Course.begun()
                .and(new Pause("AWAITING_APPRAISAL", "r", begun, LocalDate.parse("2018-04-04"), null))
                .and(new Pause(
                        "REPORTER_UNREACHABLE",
                        "r",
                        begun.plus(60, ChronoUnit.DAYS),
                        LocalDate.parse("2018-06-30"),
                        begun.plus(70, ChronoUnit.DAYS)))
                .and(new Pause(
                        "FORCE_MAJEURE", "r", begun.plus(90, ChronoUnit.DAYS), LocalDate.parse("2018-08-01"), null));

        assertThat(course.pausedDays(ground -> !"FORCE_MAJEURE".equals(ground))).isEqualTo(30 + 10);
    }

    @Test
    void whatIsLeftIsSaidAndNotMoreIsGiven() {
        var id = suspendedBeforeForSixtyDays();

        as(OFFICER).get("/api/v1/complaints/" + id).then().body("course.suspensionDaysLeft", equalTo(30));
        page(id).body(containsString("还可中止 30 天"));
        suspend(id, "AWAITING_APPRAISAL", 31)
                .statusCode(422)
                .body("errors.field", contains("until"))
                .body("errors.message", hasItem(allOf(containsString("不超过 90 日"), containsString("还可中止 30 日"))));
        suspend(id, "REPORTER_UNREACHABLE", 31).statusCode(422);
        suspend(id, "AWAITING_APPRAISAL", 30).statusCode(200).body("course.suspensionDaysLeft", equalTo(0));
        // the same day: nothing was used, and everything is there again
        command(OFFICER, id, "resume", null).then().statusCode(200).body("course.suspensionDaysLeft", equalTo(30));
    }

    @Test
    void otherProceedingsAndForceMajeureDoNotCountButEndAfterNinetyDaysToo() {
        var id = suspendedBeforeForSixtyDays();

        suspend(id, "AWAITING_PROCEEDINGS", 91).statusCode(422);
        suspend(id, "AWAITING_PROCEEDINGS", 90).statusCode(200).body("course.suspensionDaysLeft", equalTo(30));
        command(OFFICER, id, "resume", null).then().statusCode(200);
        suspend(id, "FORCE_MAJEURE", 60).statusCode(200).body("course.suspensionDaysLeft", equalTo(30));
    }

    /** Handled for half a year, and suspended for sixty days of them. */
    private static String suspendedBeforeForSixtyDays() {
        var today = BusinessTime.dayOf(Clock.systemUTC().instant());
        var filing = Api.filing("anonymous", true);
        filing.remove("reporter");
        return Loader.take(
                filing,
                at(today.minusDays(180)),
                List.of(
                        step("accept", today.minusDays(179), Map.of()),
                        step("assign", today.minusDays(178), Map.of("handler", OFFICER, "department", "督察室")),
                        step(
                                "suspend",
                                today.minusDays(170),
                                Map.of(
                                        "groundCode",
                                        "AWAITING_APPRAISAL",
                                        "reason",
                                        "送检",
                                        "until",
                                        today.minusDays(110).toString()))));
    }

    private static Map<String, Object> step(String command, LocalDate day, Map<String, Object> body) {
        return Map.of("command", command, "at", at(day), "actor", "leader.jixi.court", "body", body);
    }

    private static String at(LocalDate day) {
        return day + "T10:00:00+08:00";
    }

    private static ValidatableResponse suspend(String id, String ground, int days) {
        var until = BusinessTime.dayOf(Clock.systemUTC().instant()).plusDays(days);
        return command(OFFICER, id, "suspend", Map.of("groundCode", ground, "reason", "r", "until", until.toString()))
                .then();
    }

    private static ValidatableResponse page(String id) {
        return as(OFFICER).accept("text/html").get("/complaints/" + id).then().statusCode(200);
    }
}
