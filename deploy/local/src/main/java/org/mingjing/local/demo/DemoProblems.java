package org.mingjing.local.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The problems that organs found by self-check in the demo year, each put right and signed off by other eyes. */
final class DemoProblems {
    private static final LocalDate FIRST = LocalDate.of(Figures.YEAR, 3, 5);
    private static final int DAYS = 130;

    private final Texts texts = new Texts();
    private final Dice dice = new Dice(Figures.YEAR + 1L);
    private final Respondents organs;

    private DemoProblems(List<Organ> organs) {
        this.organs = new Respondents(organs);
    }

    /** The 720 of Heilongjiang, in the order in which they were registered. */
    static List<ObjectNode> heilongjiang(List<Organ> organs) {
        DemoProblems problems = new DemoProblems(organs);
        List<OffsetDateTime> times = new ArrayList<>();
        for (int i = 0; i < Figures.SELF_CHECKS; i++) {
            times.add(OfficeHours.on(FIRST.plusDays(problems.dice.between(0, DAYS)), problems.dice));
        }
        times.sort(Comparator.naturalOrder());
        List<ObjectNode> lines = new ArrayList<>();
        for (OffsetDateTime at : times) {
            lines.add(problems.line(lines.size() + 1, at));
        }
        return lines;
    }

    private ObjectNode line(int number, OffsetDateTime registeredAt) {
        Organ organ = organs.one(dice);
        String fitting = organs.category(organ, dice);
        Texts.ProblemWording wording = texts.problems().stream()
                .filter(candidate -> candidate.category().equals(fitting))
                .findFirst()
                .orElseGet(() -> texts.problems().getFirst());
        Map<String, String> slots = Texts.slots(organ, OfficeHours.spoken(registeredAt.toLocalDate()), dice);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("externalId", "demo-%d-self-check-%06d".formatted(Figures.YEAR, number));
        line.put("demo", true);
        line.put("registeredAt", registeredAt.toString());
        line.put("source", "SELF_CHECK");
        line.put("organ", organ.code());
        line.put("category", wording.category());
        line.put("title", Texts.fill(wording.title(), slots));
        line.put("description", Texts.fill(wording.description(), slots));
        line.set("history", history(organ, wording, slots, registeredAt));
        return line;
    }

    private ArrayNode history(
            Organ organ, Texts.ProblemWording wording, Map<String, String> slots, OffsetDateTime registeredAt) {
        String supervisor =
                "ZF" + organ.region() + "0".repeat(6 - organ.region().length());
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        OffsetDateTime notified = OfficeHours.after(registeredAt, dice.between(0, 3), dice);
        ObjectNode notice = JsonNodeFactory.instance.objectNode();
        notice.put("demand", "请对照自查发现的问题逐项整改，查明原因，建立长效机制，并报送整改情况。");
        add(steps, "notify", notified, supervisor, "S01", notice);
        OffsetDateTime submitted = OfficeHours.after(notified, dice.between(5, 26), dice);
        ObjectNode submission = JsonNodeFactory.instance.objectNode();
        submission.put("evidence", Texts.fill(wording.evidence(), slots)).put("rootCause", wording.cause());
        if (wording.mechanism() != null) {
            submission.put("mechanism", wording.mechanism());
        }
        add(steps, "submit", submitted, organ.code(), "L01", submission);
        ObjectNode opinion = JsonNodeFactory.instance.objectNode().put("opinion", "经抽查核实，整改属实，同意销号。");
        add(steps, "sign-off", OfficeHours.after(submitted, dice.between(1, 8), dice), supervisor, "S02", opinion);
        return steps;
    }

    private static void add(
            ArrayNode steps, String command, OffsetDateTime at, String organ, String staff, ObjectNode body) {
        ObjectNode step = steps.addObject();
        step.put("command", command).put("at", at.toString()).put("organ", organ);
        step.put("actor", organ + "-" + staff);
        step.set("body", body);
    }
}
