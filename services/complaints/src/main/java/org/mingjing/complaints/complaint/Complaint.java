package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.complaint.ComplaintCommand.ACCEPT;
import static org.mingjing.complaints.complaint.ComplaintCommand.ASSIGN;
import static org.mingjing.complaints.complaint.ComplaintCommand.CLOSE;
import static org.mingjing.complaints.complaint.ComplaintCommand.CONCLUDE;
import static org.mingjing.complaints.complaint.ComplaintCommand.DECLINE;
import static org.mingjing.complaints.complaint.ComplaintCommand.DESIGNATE;
import static org.mingjing.complaints.complaint.ComplaintCommand.EXTEND;
import static org.mingjing.complaints.complaint.ComplaintCommand.PROCEDURAL_REPLY;
import static org.mingjing.complaints.complaint.ComplaintCommand.PROGRESS;
import static org.mingjing.complaints.complaint.ComplaintCommand.RAISE;
import static org.mingjing.complaints.complaint.ComplaintCommand.RATE;
import static org.mingjing.complaints.complaint.ComplaintCommand.REFER;
import static org.mingjing.complaints.complaint.ComplaintCommand.REPLY;
import static org.mingjing.complaints.complaint.ComplaintCommand.RESUME;
import static org.mingjing.complaints.complaint.ComplaintCommand.REVIEW;
import static org.mingjing.complaints.complaint.ComplaintCommand.SUSPEND;
import static org.mingjing.complaints.complaint.ComplaintCommand.WITHDRAW;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.mingjing.complaints.course.Course;
import org.mingjing.complaints.course.CourseColumn;
import org.mingjing.complaints.course.Extended;
import org.mingjing.complaints.course.Pause;
import org.mingjing.complaints.course.ProgressReport;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.course.Rerouting;
import org.mingjing.complaints.course.Round;
import org.mingjing.complaints.course.Withdrawal;
import org.mingjing.complaints.deadline.Milestones;
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
 * designate and raise give it to another organ, where it waits in FILED or ACCEPTED; withdraw ends it before the
 * conclusion. Every command returns the event to publish, or refuses with {@link CommandRefused}.
 */
@Entity
@Table(name = "complaint")
public class Complaint {
    @Id
    private UUID id;

    @Version
    private long version;

    private String receipt;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    @Embedded
    private Matter matter;

    @Embedded
    private Origin origin;

    @Embedded
    private Handling handling;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "procedural_reply"))
    @AttributeOverride(name = "at", column = @Column(name = "procedural_replied_at"))
    private Answer proceduralReply;

    @Embedded
    private Refusal refusal;

    @Embedded
    private Conclusion conclusion;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "reply"))
    @AttributeOverride(name = "at", column = @Column(name = "replied_at"))
    private Answer reply;

    @Column(name = "reply_number")
    private String replyNumber;

    @Embedded
    private Rating rating;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = CourseColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private Course course;

    @Embedded
    private Due due;

    protected Complaint() {}

    /** A complaint as it comes in, already with the organ that will handle it. */
    public static Complaint file(
            UUID id,
            String receipt,
            Matter matter,
            Origin origin,
            Handling handling,
            PublicClocks clocks,
            Instant now) {
        var complaint = new Complaint();
        complaint.id = id;
        complaint.receipt = receipt;
        complaint.matter = matter;
        complaint.origin = origin;
        complaint.handling = handling;
        complaint.filedAt = now;
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
        require(ACCEPT, clocks, now);
        acceptedAt = acceptedAt == null ? now : acceptedAt;
        become(ComplaintStatus.ACCEPTED, clocks);
        return new ComplaintAccepted(id, handling.organ(), now);
    }

    /** Does not take it in, saying why and where to turn; this answers the public clocks too. */
    public ComplaintDeclined decline(String ground, String reason, String remedy, PublicClocks clocks, Instant now) {
        require(DECLINE, clocks, now);
        refusal = new Refusal(ground, reason, remedy, now);
        become(ComplaintStatus.DECLINED, clocks);
        return new ComplaintDeclined(id, handling.organ(), ground, now);
    }

    /**
     * Gives it to an officer of the handling organ, who is never the one complained about; again while handling, and
     * while a referral is not answered, which takes the matter back.
     */
    public ComplaintAssigned assign(String handler, String department, PublicClocks clocks, Instant now) {
        require(ASSIGN, clocks, now);
        if (handler.equals(matter.respondentStaffNo())) {
            throw new RespondentAsHandler();
        }
        handling = handling.by(handler, department);
        assignedAt = now;
        become(ComplaintStatus.HANDLING, clocks);
        return new ComplaintAssigned(id, handling.organ(), now);
    }

    /** 移送 to a service or to discipline inspection; the handling organ still owes the answer. */
    public ComplaintReferred refer(Referral referral, PublicClocks clocks) {
        require(REFER, clocks, referral.at());
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
        require(DESIGNATE, clocks, now);
        var from = handling.organ();
        reroute(Rerouting.How.DESIGNATED, to, reason, now);
        become(status == ComplaintStatus.FILED ? status : ComplaintStatus.ACCEPTED, clocks);
        return new ComplaintDesignated(id, from, to.organ(), now);
    }

    /** 提级办理: the organ above handles it. */
    public ComplaintRaised raise(Handling to, String reason, PublicClocks clocks, Instant now) {
        require(RAISE, clocks, now);
        var from = handling.organ();
        reroute(Rerouting.How.RAISED, to, reason, now);
        become(status == ComplaintStatus.FILED ? status : ComplaintStatus.ACCEPTED, clocks);
        return new ComplaintRaised(id, from, to.organ(), now);
    }

    /** 程序性回复: tells the reporter that it is being dealt with; once. */
    public ComplaintProcedurallyReplied replyProcedurally(String text, PublicClocks clocks, Instant now) {
        require(PROCEDURAL_REPLY, clocks, now);
        proceduralReply = new Answer(text, now);
        reckon(clocks);
        return new ComplaintProcedurallyReplied(id, handling.organ(), now);
    }

    /** 中止: the clocks stand still from the day of {@link Pause#from()}. */
    public ComplaintSuspended suspend(Pause pause, PublicClocks clocks) {
        require(SUSPEND, clocks, pause.from());
        course = course.and(pause);
        reckon(clocks);
        return new ComplaintSuspended(id, handling.organ(), pause.ground(), pause.until(), pause.from());
    }

    /** 恢复: the clocks run again from that day. */
    public ComplaintResumed resume(PublicClocks clocks, Instant now) {
        require(RESUME, clocks, now);
        course = course.resumed(now);
        reckon(clocks);
        return new ComplaintResumed(id, handling.organ(), now);
    }

    /** 延期, as the rules allow it for the clock that runs; the reporter reads the notice. */
    public ComplaintExtended extend(String notice, PublicClocks clocks, Instant now) {
        require(EXTEND, clocks, now);
        var more = clocks.extendable(milestones(), now).orElseThrow();
        course = course.and(new Extended(more.getKey(), more.getValue(), notice, now));
        reckon(clocks);
        return new ComplaintExtended(id, handling.organ(), more.getKey().name(), now);
    }

    /** 进展答复: the first one meets the second public clock and opens a further month. */
    public ComplaintProgressReported progress(String text, PublicClocks clocks, Instant now) {
        require(PROGRESS, clocks, now);
        course = course.and(new ProgressReport(text, now));
        reckon(clocks);
        return new ComplaintProgressReported(id, handling.organ(), now);
    }

    /** Ends the inquiry with a result; the time is that of {@link Conclusion#at()}. */
    public ComplaintConcluded conclude(Conclusion result, List<DispositionCount> dispositions, PublicClocks clocks) {
        require(CONCLUDE, clocks, result.at());
        conclusion = result;
        become(ComplaintStatus.CONCLUDED, clocks);
        return ComplaintConcluded.of(this, dispositions);
    }

    /** Tells the reporter the result in a letter with a number; this answers the second public clock. */
    public ComplaintReplied reply(String text, String number, PublicClocks clocks, Instant now) {
        require(REPLY, clocks, now);
        reply = new Answer(text, now);
        replyNumber = number;
        become(ComplaintStatus.REPLIED, clocks);
        return new ComplaintReplied(id, handling.organ(), now);
    }

    /** The reporter's judgement, which closes the complaint; the time is that of {@link Rating#at()}. */
    public ComplaintRated rate(Rating judgement, PublicClocks clocks) {
        require(RATE, clocks, judgement.at());
        rating = judgement;
        closedAt = judgement.at();
        become(ComplaintStatus.CLOSED, clocks);
        return ComplaintRated.of(this);
    }

    /** Files it away when the reporter let the rating period pass. */
    public ComplaintClosed close(PublicClocks clocks, Instant now) {
        require(CLOSE, clocks, now);
        closedAt = now;
        become(ComplaintStatus.CLOSED, clocks);
        return new ComplaintClosed(id, handling.organ(), now);
    }

    /** 复查: the reporter is not content; the organ above handles it again, once. */
    public ComplaintReviewRequested review(Handling above, String reason, PublicClocks clocks, Instant now) {
        require(REVIEW, clocks, now);
        var from = handling.organ();
        course = course.and(new Round(from, conclusion, reply, replyNumber, rating, reason, now));
        conclusion = null;
        reply = null;
        replyNumber = null;
        rating = null;
        closedAt = null;
        reroute(Rerouting.How.REVIEW, above, null, now);
        become(ComplaintStatus.HANDLING, clocks);
        return new ComplaintReviewRequested(id, from, above.organ(), now);
    }

    /** 撤回 by the reporter; nothing is owed any more, and the record stays. */
    public ComplaintWithdrawn withdraw(String reason, PublicClocks clocks, Instant now) {
        require(WITHDRAW, clocks, now);
        course = course.and(new Withdrawal(reason, now));
        become(ComplaintStatus.WITHDRAWN, clocks);
        return new ComplaintWithdrawn(id, handling.organ(), now);
    }

    /** Notes what came of a referral; false when it was noted before or is not this complaint's. */
    public boolean referralAnswered(UUID referral, String result, Instant at) {
        var waits = course.referrals().stream().anyMatch(one -> one.id().equals(referral) && !one.answered());
        if (waits) {
            course = course.answered(referral, result, at);
        }
        return waits;
    }

    /** What may be done to it now, by somebody or other. */
    public List<ComplaintCommand> allowed(PublicClocks clocks, Instant now) {
        return status.commands().stream()
                .filter(command -> holds(command, clocks, now))
                .toList();
    }

    /** Whether what a command asks of more than the state is there. */
    private boolean holds(ComplaintCommand command, PublicClocks clocks, Instant now) {
        var paused = course.pause(now).isPresent();
        return switch (command) {
            case PROCEDURAL_REPLY -> proceduralReply == null && !waitsForAnotherOrgan();
            case PROGRESS -> !waitsForAnotherOrgan();
            case ACCEPT -> status == ComplaintStatus.FILED || waitsForAnotherOrgan();
            case ASSIGN -> !waitsForAnotherOrgan();
            case CONCLUDE ->
                !paused && (status == ComplaintStatus.REFERRED ? referralAnswered() : handling.handler() != null);
            case REFER, SUSPEND -> !paused;
            case RESUME -> paused;
            case EXTEND -> !paused && clocks.extendable(milestones(), now).isPresent();
            case CLOSE -> clocks.ratingOver(milestones(), now);
            case REVIEW -> course.rounds().isEmpty() && !now.isAfter(clocks.reviewRequestableUntil(reply.at()));
            case DESIGNATE, RAISE -> status != ComplaintStatus.REFERRED || waitsForAnotherOrgan();
            case DECLINE, REPLY, RATE, WITHDRAW -> true;
        };
    }

    private boolean waitsForAnotherOrgan() {
        return status == ComplaintStatus.REFERRED
                && course.referral().orElseThrow().target() == ReferralTarget.ORGAN;
    }

    private boolean referralAnswered() {
        return course.referral().map(Referral::answered).orElse(false);
    }

    private void require(ComplaintCommand command, PublicClocks clocks, Instant now) {
        if (!status.commands().contains(command) || !holds(command, clocks, now)) {
            throw new CommandRefused(status, command, allowed(clocks, now));
        }
    }

    private void reroute(Rerouting.How how, Handling to, String reason, Instant now) {
        course = course.and(new Rerouting(how, handling.organ(), to.organ(), reason, now));
        // whose reply is under review does not watch the review
        handling = how == Rerouting.How.REVIEW ? to : to.routedBy(handling.organ());
    }

    private void become(ComplaintStatus next, PublicClocks clocks) {
        status = next;
        reckon(clocks);
    }

    private void reckon(PublicClocks clocks) {
        due = Due.of(clocks.of(milestones()));
    }

    /** The moments that start and stop its clocks. */
    public Milestones milestones() {
        var first = course.rounds().stream().findFirst();
        return new Milestones(
                matter.kind().name(),
                filedAt,
                acceptedAt,
                proceduralReply == null ? null : proceduralReply.at(),
                course.firstReport().map(ProgressReport::at).orElse(null),
                refusal == null ? null : refusal.at(),
                course.withdrawal() == null ? null : course.withdrawal().at(),
                first.map(round -> round.conclusion().at()).orElse(conclusion == null ? null : conclusion.at()),
                first.map(round -> round.reply().at()).orElse(reply == null ? null : reply.at()),
                first.map(Round::reviewAt).orElse(null),
                reply == null ? null : reply.at(),
                closedAt,
                course.suspensions(),
                course.extensionsByClock());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String receipt() {
        return receipt;
    }

    public ComplaintStatus status() {
        return status;
    }

    public Matter matter() {
        return matter;
    }

    public Origin origin() {
        return origin;
    }

    public Handling handling() {
        return handling;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    /** Null until given. */
    public Answer proceduralReply() {
        return proceduralReply;
    }

    /** Null unless declined. */
    public Refusal refusal() {
        return refusal;
    }

    /** Null until concluded, and again while a review goes on. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Null until given, and again while a review goes on. */
    public Answer reply() {
        return reply;
    }

    /** The number of the reply's letter. */
    public String replyNumber() {
        return replyNumber;
    }

    /** Null until rated. */
    public Rating rating() {
        return rating;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Pauses, extensions, reports, referrals and the like. */
    public Course course() {
        return course;
    }

    public Due due() {
        return due;
    }
}
