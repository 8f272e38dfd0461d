package org.mingjing.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.business.Events;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.Kind;

/** Who may bring in what, by which channel; and what an operator says of a letter. */
@QuarkusTest
class IntakeMatrixTest {
    private static final String NOBODY = "nobody";
    private static final List<String> OWN = List.of(NOBODY, "citizen.wang", "enterprise.longjiang");
    private static final List<String> ON_BEHALF = List.of("intake.jixi.court", "intake.hlj", "court-system");
    private static final List<String> NEVER = List.of(
            "handler.jixi.court",
            "leader.jixi.court",
            "supervisor.jixi",
            "auditor.hlj",
            "custodian.jixi",
            "mingjing-loader");

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    static Stream<Arguments> everybody() {
        return Stream.of(OWN, ON_BEHALF, NEVER).flatMap(List::stream).flatMap(caller -> Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Channel.values()).map(channel -> Arguments.of(caller, kind, channel))));
    }

    @ParameterizedTest(name = "{1} by {2} from {0}")
    @MethodSource("everybody")
    void whoFilesWhatByWhichChannel(String caller, Kind kind, Channel channel) {
        int expected = NEVER.contains(caller) ? 403 : OWN.contains(caller) == (channel == Channel.ONLINE) ? 201 : 422;

        var answer = file(NOBODY.equals(caller) ? null : caller, filing(kind, channel));

        answer.statusCode(expected);
        if (expected == 422) {
            answer.contentType("application/problem+json").body("errors.field", hasItem("channel"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "intake.jixi.court, TRANSFERRED, DISCIPLINE, 201,",
        "intake.jixi.court, TRANSFERRED, INSPECTION, 201,",
        "intake.jixi.court, TRANSFERRED, PETITION_OFFICE, 201,",
        "intake.jixi.court, TRANSFERRED, DISTRICT_HEAD_HOTLINE, 201,",
        "court-system, TRANSFERRED, , 201,",
        "intake.jixi.court, TRANSFERRED, , 422, channelSource",
        "intake.jixi.court, TRANSFERRED, NEWSPAPER, 422, channelSource",
        "intake.jixi.court, HOTLINE, DISCIPLINE, 422, channelSource",
    })
    void aTransferNamesItsSource(String caller, String channel, String source, int status, String field) {
        var body = Api.filing("channel", channel);
        body.put("channelSource", source);

        var answer = file(caller, body).statusCode(status);

        if (status == 201) {
            String id = answer.extract().path("id");
            get(id).body("matter.channelSource", equalTo(source));
        } else {
            answer.body("errors[0].field", equalTo(field));
        }
    }

    @Test
    void theClocksRunFromTheDayOfReceipt() {
        var received = OffsetDateTime.now(BusinessTime.ZONE).minusDays(3).truncatedTo(ChronoUnit.SECONDS);
        var body = Api.filing("channel", "LETTER_BOX");
        body.put("receivedAt", received.toString());

        var filed = file("intake.jixi.court", body).statusCode(201);

        var due = BusinessTime.dayOf(received.toInstant()).plusDays(7);
        filed.body("clocks.find { it.id == 'PROCEDURAL_REPLY' }.dueAt", startsWith(due.toString()));
        get(filed.extract().path("id"))
                .body("filedAt", equalTo(received.toString()))
                .body("enteredAt", startsWith(BusinessTime.dayOf(Instant.now()).toString()))
                .body("filedOnBehalfBy", equalTo("intake.jixi.court"))
                .body("matter.channel", equalTo("LETTER_BOX"));
    }

    @ParameterizedTest(name = "{0} days ago by {1}, reason {2}: {3}")
    @CsvSource({
        "-1, HOTLINE, , 422, receivedAt",
        "6, HOTLINE, , 201,",
        "20, HOTLINE, , 422, lateReason",
        "20, HOTLINE, 邮件积压, 201,",
    })
    void whatIsReceivedLongAgoHasAReasonAndNothingIsReceivedTomorrow(
            int days, String channel, String reason, int status, String field) {
        var body = Api.filing("channel", channel);
        body.put(
                "receivedAt",
                OffsetDateTime.now(BusinessTime.ZONE).minusDays(days).toString());
        body.put("lateReason", reason);

        var answer = file("intake.jixi.court", body).statusCode(status);

        if (status == 422) {
            answer.body("errors[0].field", equalTo(field));
        } else {
            get(answer.extract().path("id")).body("lateReason", equalTo(reason));
        }
    }

    @Test
    void aLetterOlderThanTheRulesIsRefusedAtItsDay() {
        var body = Api.filing("channel", "LETTER_BOX");
        body.put("receivedAt", "1999-03-05T10:00:00+08:00");
        body.put("lateReason", "旧信箱");

        file("intake.jixi.court", body)
                .statusCode(422)
                .body("errors[0].field", equalTo("receivedAt"))
                .body("errors[0].message", endsWith("2018-01-01"));
    }

    @Test
    void whoFilesOnlineIsReceivedAtThatMoment() {
        var body = Api.filing(
                "receivedAt", OffsetDateTime.now(BusinessTime.ZONE).minusDays(1).toString());

        file("citizen.wang", body).statusCode(422).body("errors[0].field", equalTo("receivedAt"));
    }

    @Test
    void anOperatorOfTheOrganComplainedAboutIsNotGivenTheKey() {
        file("intake.jiguan.court", Api.filing("channel", "WINDOW"))
                .statusCode(422)
                .body("errors[0].field", equalTo("respondentOrgan"));
        var above = Api.filing("channel", "WINDOW");
        above.put("respondentOrgan", "FY230300");
        file("intake.jiguan.court", above).statusCode(422).body("errors[0].field", equalTo("respondentOrgan"));
    }

    @Test
    void aLetterHasAnAddressWhereACallHasANumber() {
        var body = Api.filing("channel", "LETTER_BOX");
        body.put("reporter", Map.of("name", "王小明", "address", "鸡西市鸡冠区某路1号"));
        file("intake.jixi.court", body).statusCode(201);

        body.put("reporter", Map.of("name", "王小明"));
        file("intake.jixi.court", body).statusCode(422).body("errors.field", hasItem("reporter.phone"));
    }

    @Test
    void theReporterIsNotToldWhyItWasEnteredLate() {
        String id = file("citizen.wang", Api.filing()).extract().path("id");

        Api.as("citizen.wang")
                .get("/api/v1/complaints/" + id)
                .then()
                .body("lateReason", nullValue())
                .body("enteredAt", nullValue());
    }

    @Test
    void whatWasEnteredIsNotForTheOrganComplainedAbout() {
        String id = file("intake.jixi.court", Api.filing("channel", "LETTER_BOX"))
                .statusCode(201)
                .extract()
                .path("id");

        for (var stranger : List.of("leader.jiguan.court", "intake.jiguan.court", "citizen.li", "intake.jixi")) {
            assertThat(Api.as(stranger).get("/api/v1/complaints/" + id).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        get(id).body("allowedCommands", hasItem("accept"));
    }

    private static Map<String, Object> filing(Kind kind, Channel channel) {
        var body = kind == Kind.BUSINESS_ENVIRONMENT ? Events.filing() : new LinkedHashMap<>(Api.filing());
        body.put("kind", kind.name());
        body.put("channel", channel.name());
        if (channel == Channel.TRANSFERRED) {
            body.put("channelSource", "DISCIPLINE");
        }
        return body;
    }

    private static ValidatableResponse file(String caller, Map<String, Object> body) {
        return Api.as(caller)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/complaints")
                .then();
    }

    private static ValidatableResponse get(String id) {
        return Api.as("intake.jixi.court")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200);
    }
}
