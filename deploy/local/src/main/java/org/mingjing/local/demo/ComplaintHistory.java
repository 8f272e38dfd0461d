package org.mingjing.local.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What was done with a complaint of the demo year: accepted, assigned, answered, concluded, replied to, closed. */
final class ComplaintHistory {
    private static final List<String> DEPARTMENTS = List.of("督察室", "控告申诉科", "执法监督科", "审判管理办公室", "纪检监察组");
    private static final OffsetDateTime END = OffsetDateTime.parse(Figures.YEAR + "-08-31T16:30:00+08:00");

    private final Texts texts;
    private final Dice dice;
    private final Dispositions dispositions;
    private long releasedLeft = Figures.RELEASED_FEN;
    private int releases;

    ComplaintHistory(Texts texts, Dice dice, int provedTrue, int releases) {
        this.texts = texts;
        this.dice = dice;
        this.dispositions = new Dispositions(dice, provedTrue);
        this.releases = releases;
    }

    ArrayNode of(Draft draft, int number) {
        String organ = handlingOrgan(draft.organ());
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        OffsetDateTime accepted = OfficeHours.after(draft.filedAt(), dice.between(0, 3), dice);
        add(steps, "accept", accepted, organ, "I01", body());
        OffsetDateTime assigned = OfficeHours.after(accepted, dice.between(0, 2), dice);
        String handler = "H%02d".formatted(number % 12 + 1);
        add(
                steps,
                "assign",
                assigned,
                organ,
                "L01",
                body().put("handler", organ + "-" + handler).put("department", dice.one(DEPARTMENTS)));
        OffsetDateTime answered = OfficeHours.after(assigned, dice.chance(94) ? 0 : 6, dice);
        add(
                steps,
                "procedural-reply",
                answered,
                organ,
                handler,
                body().put("text", "您反映的问题已由本机关受理并确定承办人，办理结果将在三个月内答复。"));
        OffsetDateTime concluded = concludedAt(answered);
        add(steps, "conclude", concluded, organ, handler, conclusion(draft, concluded));
        OffsetDateTime replied = OfficeHours.after(concluded, dice.between(0, 3), dice);
        add(steps, "reply", replied, organ, handler, body().put("text", replyText(draft)));
        end(steps, replied, organ);
        return steps;
    }

    private void end(ArrayNode steps, OffsetDateTime replied, String organ) {
        if (dice.chance(62)) {
            OffsetDateTime rated = OfficeHours.after(replied, dice.between(0, 12), dice);
            ObjectNode rating = body();
            for (String about : List.of("speed", "attitude", "result", "cleanness")) {
                rating.put(about, dice.chance(78) ? dice.between(4, 5) : dice.between(1, 4));
            }
            add(steps, "rate", rated, null, "reporter", rating);
        } else {
            add(steps, "close", OfficeHours.after(replied, 17, dice), organ, "L01", body());
        }
    }

    private OffsetDateTime concludedAt(OffsetDateTime answered) {
        int room = (int) ChronoUnit.DAYS.between(answered, END) - 3;
        int days = Math.min(dice.chance(95) ? dice.between(6, 75) : dice.between(80, 110), Math.max(1, room));
        return OfficeHours.after(answered, days, dice);
    }

    private ObjectNode conclusion(Draft draft, OffsetDateTime at) {
        Texts.Wording wording = texts.of(draft.category());
        ObjectNode body = body().put("outcome", draft.outcome());
        if (!draft.provedTrue()) {
            boolean unfounded = draft.outcome().equals("UNFOUNDED");
            return body.put("findings", unfounded ? "经调阅材料并向有关人员核实，反映的情况与事实不符。" : "经核查，现有材料不足以认定所反映的情况。");
        }
        body.put("findings", Texts.fill(dice.one(wording.findings()), draft.slots()));
        body.put("correction", Texts.fill(dice.one(wording.measures()), draft.slots()));
        body.put("correctionDueDate", at.toLocalDate().plusDays(30).toString());
        ArrayNode decided = body.putArray("dispositions");
        dispositions
                .next(draft.category(), dice)
                .forEach((kind, count) -> decided.addObject().put("kind", kind).put("count", count));
        body.put("releasedFen", draft.releases() ? release() : 0L);
        return body;
    }

    /** Shares that add up to the published sum exactly. */
    private long release() {
        long share = releases == 1 ? releasedLeft : releasedLeft / releases * dice.between(40, 160) / 100;
        releases--;
        releasedLeft -= share;
        return share;
    }

    private String replyText(Draft draft) {
        return switch (draft.outcome()) {
            case "SUBSTANTIATED" -> "经查，您反映的问题属实，已责令整改并对有关人员作出处理。感谢监督。";
            case "PARTLY" -> "经查，您反映的问题部分属实，属实部分已责令整改。";
            case "UNFOUNDED" -> "经查，您反映的问题不属实，理由已当面说明。如有新的证据可以再次反映。";
            default -> "经查，现有材料无法查实您反映的问题。如有新的线索请随时提供。";
        };
    }

    private static String handlingOrgan(Organ respondent) {
        return respondent.parent() != null ? respondent.parent() : "ZF230000";
    }

    private static void add(
            ArrayNode steps, String command, OffsetDateTime at, String organ, String actor, ObjectNode body) {
        ObjectNode step = steps.addObject();
        step.put("command", command).put("at", at.toString());
        if (organ == null) {
            step.put("actor", actor);
        } else {
            step.put("organ", organ).put("actor", organ + "-" + actor);
        }
        step.set("body", body);
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
