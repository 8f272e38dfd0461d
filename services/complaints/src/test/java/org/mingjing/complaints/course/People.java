package org.mingjing.complaints.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.test.TestTokens;

/** Those who have to do with one complaint: its reporter, by login and by receipt and PIN, and the leader of the organ that has it. */
final class People {
    private static final String REPORTER = "citizen.wang";
    /** What of its course has to do with days; of its pauses only the leader reads the reasons. */
    private static final List<String> DAYS = List.of("suspendedUntil", "suspensionDaysLeft", "extensions", "reports");

    private final Reader reporter;
    private final Reader.Holder holder;
    private final LocalDate filedOn;
    private final Bodies bodies;
    private boolean byReceipt;
    private List<List<String>> compared = List.of();
    private Map<String, Object> mine = Map.of();
    private Map<String, Object> theirs = Map.of();

    private People(Reader reporter, Reader.Holder holder, LocalDate filedOn, Bodies bodies) {
        this.reporter = reporter;
        this.holder = holder;
        this.filedOn = filedOn;
        this.bodies = bodies;
    }

    static People withNewComplaint(Random random, MovedClock clock) {
        var filed = Api.as(REPORTER)
                .body(Api.filing("kind", random.nextInt(3) == 0 ? "COMPLAINT" : "PETITION"))
                .post("/api/v1/complaints");
        filed.then().statusCode(201);
        String id = filed.path("id");
        return new People(
                new Reader(TestTokens.of(REPORTER), id, "/complaints/mine/" + id),
                new Reader.Holder(filed.path("receipt"), filed.path("pin")),
                BusinessTime.dayOf(clock.instant()),
                new Bodies(random, clock));
    }

    /** All of them are given the same clocks; on their pages and in their lists too, whenever one began, was moved or met. */
    void compare(String way) {
        mine = reporter.complaint();
        theirs = leader().complaint();
        assertSame(mine, way);
        var run = clocks(mine).stream().map(People::dates).toList();
        if (!run.equals(compared)) {
            compared = run;
            comparePages(way);
        }
    }

    private void assertSame(Map<String, Object> seen, String way) {
        assertThat(clocks(seen)).as(way).isNotEmpty().isEqualTo(clocks(theirs));
        assertThat(days(seen)).as(way).isEqualTo(days(theirs));
    }

    /** The reporter comes by login and by receipt in turns. */
    private void comparePages(String way) {
        byReceipt = !byReceipt;
        if (byReceipt) {
            assertSame(holder.complaint(), way);
        } else {
            assertThat(reporter.line(filedOn)).as(way).isEqualTo(leader().line(filedOn));
        }
        var page = leader().html();
        var own = byReceipt ? holder.html() : reporter.html();
        assertThat(ClockBox.all(own)).as(way).isEqualTo(ClockBox.all(page)).hasSameSizeAs(clocks(mine));
        assertThat(ClockBox.next(own)).as(way).isEqualTo(ClockBox.next(page));
        assertPageSaysWhatTheApiSays(page, clocks(mine), way);
    }

    /** What one or the other of them may do, as was seen last. */
    Set<ComplaintCommand> allowed() {
        return Stream.of(mine, theirs)
                .map(one -> (Collection<?>) one.get("allowedCommands"))
                .flatMap(Collection::stream)
                .map(verb -> ComplaintCommand.ofVerb(String.valueOf(verb)).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ComplaintCommand.class)));
    }

    /** Does it as whoever may. */
    void command(ComplaintCommand command) {
        var who = command.ofReporter() ? reporter : leader();
        var request = given().auth()
                .oauth2(who.token())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + mine.get("version") + "\"");
        var body = bodies.of(command, mine);
        if (body != null) {
            request.body(body);
        }
        Response answer = request.post("/api/v1/complaints/" + who.id() + "/" + command.verb());
        assertThat(answer.statusCode()).as(command + ": " + answer.asString()).isEqualTo(200);
    }

    private static void assertPageSaysWhatTheApiSays(String page, List<Map<String, Object>> clocks, String way) {
        var boxes = ClockBox.all(page);
        for (int i = 0; i < boxes.size(); i++) {
            var clock = clocks.get(i);
            assertThat(boxes.get(i).light()).as(way).isEqualToIgnoringCase(String.valueOf(clock.get("light")));
            assertThat(boxes.get(i).head()).as(way).startsWith(String.valueOf(clock.get("label")));
            assertThat(boxes.get(i).dates()).as(way).startsWith(day(clock.get("dueAt")));
            if (clock.get("metAt") != null) {
                assertThat(boxes.get(i).dates()).as(way).endsWith("✓ " + day(clock.get("metAt")));
            }
        }
    }

    private static List<String> dates(Map<String, Object> clock) {
        return Stream.of("label", "dueAt", "metAt")
                .map(name -> String.valueOf(clock.get(name)))
                .toList();
    }

    private static String day(Object moment) {
        return String.valueOf(moment).substring(0, 10);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> clocks(Map<String, Object> complaint) {
        return (List<Map<String, Object>>) complaint.get("clocks");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> days(Map<String, Object> complaint) {
        var course = (Map<String, Object>) complaint.get("course");
        var pauses = ((List<Map<String, Object>>) course.get("pauses"))
                .stream()
                        .map(pause -> pause.get("from") + " " + pause.get("until") + " " + pause.get("resumedAt"))
                        .toList();
        return Stream.concat(DAYS.stream().map(name -> String.valueOf(course.get(name))), pauses.stream())
                .collect(Collectors.toList());
    }

    /** Of the organ that has it, which the reporter is told. */
    private Reader leader() {
        String organ = String.valueOf(mine.get("handlingOrgan"));
        var token = TestTokens.of(
                "leader.jixi.court",
                Map.of("organ", organ, "region", mine.get("handlingRegion"), "staff_no", "leader." + organ));
        return new Reader(token, reporter.id(), "/complaints/" + reporter.id());
    }
}
