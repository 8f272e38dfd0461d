package org.mingjing.complaints.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.deadline.ClockView;

/**
 * Something that the reporter was told on the way and that a letter can say.
 *
 * @param text what was written to him; null where the fact is all
 * @param remedy where he can turn instead; null but for a refusal
 * @param clock the clock that runs for him from then on, or null
 * @param dueOn its date, or null
 */
record Told(LetterKind kind, Instant at, String text, String remedy, String clock, LocalDate dueOn) {
    /** The clocks of the answer that the reporter waits for. */
    private static final Set<String> ANSWER = Set.of("RESULT", "FURTHER_RESULT", "COMPLETION", "REVIEW");

    /** All of it, in the order of time. */
    static List<Told> of(ComplaintView complaint) {
        var next = complaint.clocks().stream()
                .filter(clock -> ANSWER.contains(clock.id()) && clock.light() != Light.DONE)
                .min(Comparator.comparing(ClockView::dueAt))
                .orElse(null);
        List<Told> told = new ArrayList<>();
        if (complaint.acceptedAt() != null) {
            told.add(of(LetterKind.ACCEPTANCE, complaint.acceptedAt(), null, next));
        }
        if (complaint.refusal() != null) {
            var refusal = complaint.refusal();
            told.add(
                    new Told(LetterKind.REFUSAL, moment(refusal.at()), refusal.reason(), refusal.remedy(), null, null));
        }
        if (complaint.proceduralReply() != null) {
            var reply = complaint.proceduralReply();
            told.add(of(LetterKind.PROCEDURAL_REPLY, reply.at(), reply.text(), next));
        }
        complaint.course().reports().forEach(one -> told.add(of(LetterKind.PROGRESS, one.at(), one.text(), next)));
        complaint
                .course()
                .extensions()
                .forEach(one ->
                        told.add(of(LetterKind.EXTENSION, one.at(), one.notice(), clock(complaint, one.clock()))));
        told.sort(Comparator.comparing(Told::at));
        return List.copyOf(told);
    }

    /** What the letter of it is called. */
    public String titleKey() {
        return "told.kind." + kind;
    }

    boolean is(LetterKind wanted, Instant toldAt) {
        return kind == wanted && at.equals(toldAt);
    }

    private static Told of(LetterKind kind, OffsetDateTime at, String text, ClockView clock) {
        return clock == null
                ? new Told(kind, moment(at), text, null, null, null)
                : new Told(
                        kind,
                        moment(at),
                        text,
                        null,
                        clock.id(),
                        BusinessTime.dayOf(clock.dueAt().toInstant()));
    }

    private static ClockView clock(ComplaintView complaint, String id) {
        return complaint.clocks().stream()
                .filter(clock -> clock.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** As the database keeps it. */
    private static Instant moment(OffsetDateTime at) {
        return at.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
