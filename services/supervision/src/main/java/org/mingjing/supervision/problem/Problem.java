package org.mingjing.supervision.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.version.Versioned;

/**
 * A problem in the ledger (问题台账): “整改一个、销号一个、巩固一个”.
 *
 * <pre>
 * REGISTERED ──notify──> NOTIFIED ──submit──> SUBMITTED ──sign-off──> SIGNED_OFF ──recheck ok──> CONSOLIDATED
 *     │                     ^────────return──────┘                        ^  └──recheck failed──> REOPENED ──notify──> NOTIFIED
 *     └──fix-on-the-spot──────────────────────────────────────────────────┘
 * </pre>
 *
 * {@link FourEyes}: who ever submitted does not sign off; who rechecks neither submitted nor signed off; who registered
 * does not fix on the spot alone.
 */
@Entity
@Table(name = "problem")
public class Problem implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private ProblemStatus status;

    @Embedded
    private Registration entry;

    private Instant registeredAt;
    private String registeredBy;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private ProblemClock clock;

    /** Everybody who ever submitted, in this round or an earlier one. */
    private List<String> submitters = List.of();

    private int steps;
    private int reopened;

    @Embedded
    private Steps.Notice notice;

    @Embedded
    private Steps.Submission submission;

    @Embedded
    private Steps.SignOff signOff;

    @Embedded
    private Steps.Recheck recheck;

    /** For Hibernate. */
    protected Problem() {}

    /** Enters a problem in the ledger; its first clock, the notice to the organ, starts. */
    static Problem register(UUID id, String number, Registration entry, Occasion on, DueDates dates) {
        var problem = new Problem();
        problem.id = id;
        problem.number = number;
        problem.entry = entry;
        problem.registeredAt = on.at();
        problem.registeredBy = on.actor();
        problem.enter(ProblemStatus.REGISTERED, ProblemClock.NOTIFY, on, dates);
        return problem;
    }

    /**
     * Applies a command.
     *
     * @param noticeNumbers asked for a number only when a notice is issued, so that none is lost
     * @throws org.mingjing.commons.web.ProblemException 409 when the state forbids it, 403 on a breach of four eyes
     */
    ProblemFact apply(ProblemAction action, Occasion on, DueDates dates, NoticeNumbers noticeNumbers) {
        if (!status.allowed().contains(action.command())) {
            throw Refusals.notNow(status, status.allowed());
        }
        if (!FourEyes.hold(action.command(), this, on.actor())) {
            throw Refusals.samePerson(action.command());
        }
        return switch (action) {
            case ProblemAction.Notify a -> notify(a, on, dates, noticeNumbers);
            case ProblemAction.Submit a -> submit(a, on, dates);
            case ProblemAction.Return a -> sendBack(on, dates);
            case ProblemAction.SignOff a -> signOff(a, on);
            case ProblemAction.Recheck a -> recheck(a, on, dates);
            case ProblemAction.FixOnTheSpot a -> fixOnTheSpot(a, on);
        };
    }

    private ProblemFact notify(ProblemAction.Notify action, Occasion on, DueDates dates, NoticeNumbers numbers) {
        var today = BusinessTime.dayOf(on.at());
        if (action.dueDate() != null && !action.dueDate().isAfter(today)) {
            throw Refusals.dueDateNotAhead();
        }
        var promised = action.dueDate() != null || reopened > 0 ? action.dueDate() : entry.rectifyBy();
        enter(ProblemStatus.NOTIFIED, ProblemClock.RECTIFY, on, dates);
        if (promised != null && promised.isAfter(today)) {
            dueDate = promised;
        }
        // a new round: the words of the last one stay in the timeline
        submission = null;
        signOff = null;
        notice = new Steps.Notice(numbers.next(on.at(), entry.region()), action.demand(), on.at(), on.actor());
        return ProblemFacts.notified(this);
    }

    private ProblemFact submit(ProblemAction.Submit action, Occasion on, DueDates dates) {
        enter(ProblemStatus.SUBMITTED, ProblemClock.SIGN_OFF, on, dates);
        submission = new Steps.Submission(
                action.evidence(), action.rootCause(), blankToNull(action.mechanism()), on.at(), on.actor());
        submitters = Stream.concat(submitters.stream(), Stream.of(on.actor()))
                .distinct()
                .toList();
        return ProblemFacts.submitted(this);
    }

    private ProblemFact sendBack(Occasion on, DueDates dates) {
        enter(ProblemStatus.NOTIFIED, ProblemClock.RECTIFY_AGAIN, on, dates);
        return ProblemFacts.returned(this, on.at());
    }

    private ProblemFact signOff(ProblemAction.SignOff action, Occasion on) {
        rest(ProblemStatus.SIGNED_OFF);
        signOff = new Steps.SignOff(false, action.opinion(), on.at(), on.actor());
        return ProblemFacts.signedOff(this);
    }

    private ProblemFact fixOnTheSpot(ProblemAction.FixOnTheSpot action, Occasion on) {
        rest(ProblemStatus.SIGNED_OFF);
        // nobody submitted: the supervisor saw it put right, and answers for it at the recheck
        submission = new Steps.Submission(
                action.evidence(), blankToNull(action.rootCause()), blankToNull(action.mechanism()), on.at(), null);
        signOff = new Steps.SignOff(true, null, on.at(), on.actor());
        return ProblemFacts.signedOff(this);
    }

    private ProblemFact recheck(ProblemAction.Recheck action, Occasion on, DueDates dates) {
        recheck = new Steps.Recheck(action.ok(), action.findings(), on.at(), on.actor());
        if (action.ok()) {
            rest(ProblemStatus.CONSOLIDATED);
        } else {
            reopened++;
            enter(ProblemStatus.REOPENED, ProblemClock.NOTIFY, on, dates);
        }
        return ProblemFacts.rechecked(this);
    }

    private void enter(ProblemStatus next, ProblemClock started, Occasion on, DueDates dates) {
        status = next;
        clock = started;
        dueDate = dates.due(started, on.at());
        steps++;
    }

    private void rest(ProblemStatus next) {
        status = next;
        clock = null;
        dueDate = null;
        steps++;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    String number() {
        return number;
    }

    ProblemStatus status() {
        return status;
    }

    Registration entry() {
        return entry;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String registeredBy() {
        return registeredBy;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    ProblemClock clock() {
        return clock;
    }

    List<String> submitters() {
        return submitters;
    }

    int steps() {
        return steps;
    }

    int reopened() {
        return reopened;
    }

    Steps.Notice notice() {
        return notice;
    }

    Steps.Submission submission() {
        return submission;
    }

    Steps.SignOff signOff() {
        return signOff;
    }

    Steps.Recheck recheck() {
        return recheck;
    }
}
