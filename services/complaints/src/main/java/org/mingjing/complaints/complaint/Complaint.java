package org.mingjing.complaints.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.course.Course;
import org.mingjing.complaints.course.Extended;
import org.mingjing.complaints.course.Pause;
import org.mingjing.complaints.course.ProgressReport;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.Rerouting;
import org.mingjing.complaints.course.Round;
import org.mingjing.complaints.course.Withdrawal;
import org.mingjing.complaints.deadline.PublicClocks;

/**
 * A complaint and its life.
 *
 * <pre>
 * FILED ──accept──> ACCEPTED ──assign──> HANDLING ──conclude──> CONCLUDED ──reply──> REPLIED ──rate / close──> CLOSED
 *   └─decline─> DECLINED │                  ^ │                    ^                    └──────── review ────────┤
 *                        └──── refer ──┬────┼─┘                    │                                             │
 *                                      v    │ assign               │                                             │
 *                                   REFERRED ┴──── conclude ───────┘          HANDLING (the organ above) <───────┘
 *                                      └ accept (another organ) ─> ACCEPTED
 * </pre>
 *
 * Without a change of state: procedural-reply (once), progress, suspend, resume, extend; assign again while HANDLING.
 * designate and raise give it to another organ, where it waits in FILED or ACCEPTED; withdraw ends it before the conclusion; correct
 * and correct-respondent are in {@link ComplaintRegistration}. Every command returns the event to publish, or refuses with
 * {@link CommandRefused}.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends ComplaintRegistration {
    protected Complaint() {}

    private Complaint(UUID id, String receipt, Matter matter, Origin origin, Instant filedAt) {
        super(id, receipt, matter, origin, filedAt);
    }

    /** A complaint as it comes in, already with the organ that will handle it. */
    public static Complaint file(
            UUID id,
            String receipt,
            Matter matter,
            Origin origin,
            Handling handling,
            PublicClocks clocks,
            Instant now) {
        var complaint = new Complaint(id, receipt, matter, origin, now);
        complaint.handling = handling;
        complaint.course = Course.begun();
        complaint.become(ComplaintStatus.FILED, clocks);
        return complaint;
    }

    /** What the others are told once it is filed. */
    public ComplaintFiled filed() {
        return ComplaintFiled.of(this);
    }

    /** Takes the complaint in for handling; another organ does so with what was referred to it. */
    public ComplaintAccepted accept(PublicClocks clocks, Instant now) {
        require(ComplaintCommand.ACCEPT, clocks, now);
        acceptedAt = acceptedAt == null ? now : acceptedAt;
        become(ComplaintStatus.ACCEPTED, clocks);
        return new ComplaintAccepted(id(), handling.organ(), now);
    }

    /** Does not take it in, saying why and where to turn; this answers the public clocks too. */
    public ComplaintDeclined decline(String ground, String reason, String remedy, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.DECLINE, clocks, now);
        refusal = new Refusal(ground, reason, remedy, now);
        become(ComplaintStatus.DECLINED, clocks);
        return new ComplaintDeclined(id(), handling.organ(), ground, now);
    }

    /**
     * Gives it to an officer of the handling organ, who is never the one complained about; again while handling, and
     * while a referral is not answered, which takes the matter back.
     */
    public ComplaintAssigned assign(String handler, String department, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.ASSIGN, clocks, now);
        if (matter().isAbout(handler)) {
            throw new RespondentAsHandler();
        }
        handling = handling.by(handler, department);
        assignedAt = now;
        become(ComplaintStatus.HANDLING, clocks);
        return new ComplaintAssigned(id(), handling.organ(), now);
    }

    /** 移送 to a service or to discipline inspection; the handling organ still owes the answer. */
    public ComplaintReferred refer(Referral referral, PublicClocks clocks) {
        require(ComplaintCommand.REFER, clocks, referral.at());
        course = course.and(referral);
        become(ComplaintStatus.REFERRED, clocks);
        return ComplaintReferred.of(this, referral);
    }

    /** 移送 to another organ, which handles it once it has accepted it. */
    public ComplaintReferred refer(Referral referral, Handling to, PublicClocks clocks) {
        var event = refer(referral, clocks);
        reroute(Rerouting.How.REFERRED, to, referral.reason(), referral.at());
        return event;
    }

    /** 指定管辖、异地办理: another organ handles it from the start of the state it is in. */
    public ComplaintDesignated designate(Handling to, String reason, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.DESIGNATE, clocks, now);
        var from = handling.organ();
        reroute(Rerouting.How.DESIGNATED, to, reason, now);
        waitAgain(clocks);
        return new ComplaintDesignated(id(), from, to.organ(), now);
    }

    /** 提级办理: the organ above handles it. */
    public ComplaintRaised raise(Handling to, String reason, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.RAISE, clocks, now);
        var from = handling.organ();
        reroute(Rerouting.How.RAISED, to, reason, now);
        waitAgain(clocks);
        return new ComplaintRaised(id(), from, to.organ(), now);
    }

    /** 程序性回复: tells the reporter that it is being dealt with; once. */
    public ComplaintProcedurallyReplied replyProcedurally(String text, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.PROCEDURAL_REPLY, clocks, now);
        proceduralReply = new Answer(text, now);
        reckon(clocks);
        return new ComplaintProcedurallyReplied(id(), handling.organ(), now);
    }

    /** 中止: the clocks stand still from the day of {@link Pause#from()}. */
    public ComplaintSuspended suspend(Pause pause, PublicClocks clocks) {
        require(ComplaintCommand.SUSPEND, clocks, pause.from());
        course = course.and(pause);
        reckon(clocks);
        return new ComplaintSuspended(id(), handling.organ(), pause.ground(), pause.until(), pause.from());
    }

    /** 恢复: the clocks run again from that day. */
    public ComplaintResumed resume(PublicClocks clocks, Instant now) {
        require(ComplaintCommand.RESUME, clocks, now);
        course = course.resumed(now);
        reckon(clocks);
        return new ComplaintResumed(id(), handling.organ(), now);
    }

    /**
     * 延期, as the rules allow it for the clock that runs; the reporter reads the notice.
     *
     * @param amount how much, in the unit of the rule and never more than it allows; null is the whole
     */
    public ComplaintExtended extend(Integer amount, String notice, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.EXTEND, clocks, now);
        var more = clocks.extendable(milestones(), now).orElseThrow();
        course = course.and(new Extended(more.getKey(), more.getValue().atMost(amount), notice, now));
        reckon(clocks);
        return new ComplaintExtended(id(), handling.organ(), more.getKey().name(), now);
    }

    /** 进展答复: the first one meets the second public clock and opens a further month. */
    public ComplaintProgressReported progress(String text, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.PROGRESS, clocks, now);
        course = course.and(new ProgressReport(text, now));
        reckon(clocks);
        return new ComplaintProgressReported(id(), handling.organ(), now);
    }

    /** Ends the inquiry with a result; the time is that of {@link Conclusion#at()}. */
    public ComplaintConcluded conclude(Conclusion result, List<DispositionCount> dispositions, PublicClocks clocks) {
        require(ComplaintCommand.CONCLUDE, clocks, result.at());
        conclusion = result;
        become(ComplaintStatus.CONCLUDED, clocks);
        return ComplaintConcluded.of(this, dispositions);
    }

    /** Tells the reporter the result in a letter with a number; this answers the second public clock. */
    public ComplaintReplied reply(String text, String number, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.REPLY, clocks, now);
        reply = new Answer(text, now);
        replyNumber = number;
        become(ComplaintStatus.REPLIED, clocks);
        return new ComplaintReplied(id(), handling.organ(), now);
    }

    /** The reporter's judgement, which closes the complaint; the time is that of {@link Rating#at()}. */
    public ComplaintRated rate(Rating judgement, PublicClocks clocks) {
        require(ComplaintCommand.RATE, clocks, judgement.at());
        rating = judgement;
        closedAt = judgement.at();
        become(ComplaintStatus.CLOSED, clocks);
        return ComplaintRated.of(this);
    }

    /** Files it away when the reporter let the rating period pass. */
    public ComplaintClosed close(PublicClocks clocks, Instant now) {
        require(ComplaintCommand.CLOSE, clocks, now);
        closedAt = now;
        become(ComplaintStatus.CLOSED, clocks);
        return new ComplaintClosed(id(), handling.organ(), now);
    }

    /** 复查: the reporter is not content; the organ above handles it again, once. */
    public ComplaintReviewRequested review(Handling above, String reason, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.REVIEW, clocks, now);
        var from = handling.organ();
        course = course.and(new Round(from, conclusion, reply, replyNumber, rating, reason, now));
        conclusion = null;
        reply = null;
        replyNumber = null;
        rating = null;
        closedAt = null;
        reroute(Rerouting.How.REVIEW, above, null, now);
        become(ComplaintStatus.HANDLING, clocks);
        return new ComplaintReviewRequested(id(), from, above.organ(), now);
    }

    /** 撤回 by the reporter; nothing is owed any more, and the record stays. */
    public ComplaintWithdrawn withdraw(String reason, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.WITHDRAW, clocks, now);
        course = course.and(new Withdrawal(reason, now));
        become(ComplaintStatus.WITHDRAWN, clocks);
        return new ComplaintWithdrawn(id(), handling.organ(), now);
    }
}
