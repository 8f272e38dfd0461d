package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.complaint.ComplaintCommand.ACCEPT;
import static org.mingjing.complaints.complaint.ComplaintCommand.ASSIGN;
import static org.mingjing.complaints.complaint.ComplaintCommand.CLOSE;
import static org.mingjing.complaints.complaint.ComplaintCommand.CONCLUDE;
import static org.mingjing.complaints.complaint.ComplaintCommand.DECLINE;
import static org.mingjing.complaints.complaint.ComplaintCommand.PROCEDURAL_REPLY;
import static org.mingjing.complaints.complaint.ComplaintCommand.RATE;
import static org.mingjing.complaints.complaint.ComplaintCommand.REPLY;

import jakarta.persistence.Column;
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
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.Milestones;
import org.mingjing.complaints.deadline.PublicClocks;

/**
 * A complaint and its life.
 *
 * <pre>
 * FILED ──accept──> ACCEPTED ──assign──> HANDLING ──conclude──> CONCLUDED ──reply──> REPLIED ──rate───> CLOSED
 *   │                  │                    │                                           └─────close──────^
 *   │                  └─ procedural-reply ─┘  (once, changes no state)            (when rating is over)
 *   └──decline──> DECLINED
 * </pre>
 *
 * Every command returns the event to publish, or refuses with {@link CommandRefused}.
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

    @Column(name = "procedural_reply")
    private String proceduralReply;

    @Column(name = "procedural_replied_at")
    private Instant proceduralRepliedAt;

    @Embedded
    private Refusal refusal;

    @Embedded
    private Conclusion conclusion;

    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Embedded
    private Rating rating;

    @Column(name = "closed_at")
    private Instant closedAt;

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
        complaint.status = ComplaintStatus.FILED;
        complaint.matter = matter;
        complaint.origin = origin;
        complaint.handling = handling;
        complaint.filedAt = now;
        complaint.reckon(clocks);
        return complaint;
    }

    /** What the others are told once it is filed. */
    public ComplaintFiled filed() {
        return ComplaintFiled.of(this);
    }

    /** Takes the complaint in for handling. */
    public ComplaintAccepted accept(PublicClocks clocks, Instant now) {
        return switch (status) {
            case FILED -> {
                acceptedAt = now;
                become(ComplaintStatus.ACCEPTED, clocks);
                yield new ComplaintAccepted(id, handling.organ(), now);
            }
            case ACCEPTED, DECLINED, HANDLING, CONCLUDED, REPLIED, CLOSED -> throw refused(ACCEPT, clocks, now);
        };
    }

    /** Does not take it in, saying why and where to turn; this answers the first public clock too. */
    public ComplaintDeclined decline(String ground, String reason, String remedy, PublicClocks clocks, Instant now) {
        return switch (status) {
            case FILED -> {
                refusal = new Refusal(ground, reason, remedy, now);
                become(ComplaintStatus.DECLINED, clocks);
                yield new ComplaintDeclined(id, handling.organ(), ground, now);
            }
            case ACCEPTED, DECLINED, HANDLING, CONCLUDED, REPLIED, CLOSED -> throw refused(DECLINE, clocks, now);
        };
    }

    /** Gives it to an officer of the handling organ, who is never the one complained about. */
    public ComplaintAssigned assign(String handler, String department, PublicClocks clocks, Instant now) {
        return switch (status) {
            case ACCEPTED -> {
                if (handler.equals(matter.respondentStaffNo())) {
                    throw new RespondentAsHandler();
                }
                handling = handling.by(handler, department);
                assignedAt = now;
                become(ComplaintStatus.HANDLING, clocks);
                yield new ComplaintAssigned(id, handling.organ(), now);
            }
            case FILED, DECLINED, HANDLING, CONCLUDED, REPLIED, CLOSED -> throw refused(ASSIGN, clocks, now);
        };
    }

    /** 程序性回复: tells the reporter that it is being dealt with; once. */
    public ComplaintProcedurallyReplied replyProcedurally(String text, PublicClocks clocks, Instant now) {
        return switch (status) {
            case ACCEPTED, HANDLING -> {
                if (proceduralRepliedAt != null) {
                    throw refused(PROCEDURAL_REPLY, clocks, now);
                }
                proceduralReply = text;
                proceduralRepliedAt = now;
                reckon(clocks);
                yield new ComplaintProcedurallyReplied(id, handling.organ(), now);
            }
            case FILED, DECLINED, CONCLUDED, REPLIED, CLOSED -> throw refused(PROCEDURAL_REPLY, clocks, now);
        };
    }

    /** Ends the inquiry with a result; the time is that of {@link Conclusion#at()}. */
    public ComplaintConcluded conclude(Conclusion result, List<DispositionCount> dispositions, PublicClocks clocks) {
        return switch (status) {
            case HANDLING -> {
                conclusion = result;
                become(ComplaintStatus.CONCLUDED, clocks);
                yield ComplaintConcluded.of(this, dispositions);
            }
            case FILED, ACCEPTED, DECLINED, CONCLUDED, REPLIED, CLOSED -> throw refused(CONCLUDE, clocks, result.at());
        };
    }

    /** Tells the reporter the result; this answers the second public clock. */
    public ComplaintReplied reply(String text, PublicClocks clocks, Instant now) {
        return switch (status) {
            case CONCLUDED -> {
                reply = text;
                repliedAt = now;
                become(ComplaintStatus.REPLIED, clocks);
                yield new ComplaintReplied(id, handling.organ(), now);
            }
            case FILED, ACCEPTED, DECLINED, HANDLING, REPLIED, CLOSED -> throw refused(REPLY, clocks, now);
        };
    }

    /** The reporter's judgement, which closes the complaint; the time is that of {@link Rating#at()}. */
    public ComplaintRated rate(Rating judgement, PublicClocks clocks) {
        return switch (status) {
            case REPLIED -> {
                rating = judgement;
                closedAt = judgement.at();
                become(ComplaintStatus.CLOSED, clocks);
                yield ComplaintRated.of(this);
            }
            case FILED, ACCEPTED, DECLINED, HANDLING, CONCLUDED, CLOSED -> throw refused(RATE, clocks, judgement.at());
        };
    }

    /** Files it away when the reporter let the rating period pass. */
    public ComplaintClosed close(PublicClocks clocks, Instant now) {
        return switch (status) {
            case REPLIED -> {
                if (!ratingIsOver(clocks, now)) {
                    throw refused(CLOSE, clocks, now);
                }
                closedAt = now;
                become(ComplaintStatus.CLOSED, clocks);
                yield new ComplaintClosed(id, handling.organ(), now);
            }
            case FILED, ACCEPTED, DECLINED, HANDLING, CONCLUDED, CLOSED -> throw refused(CLOSE, clocks, now);
        };
    }

    /** What may be done to it now, by somebody or other. */
    public List<ComplaintCommand> allowed(PublicClocks clocks, Instant now) {
        return status.commands().stream()
                .filter(command -> command != PROCEDURAL_REPLY || proceduralRepliedAt == null)
                .filter(command -> command != CLOSE || ratingIsOver(clocks, now))
                .toList();
    }

    private boolean ratingIsOver(PublicClocks clocks, Instant now) {
        return clocks.of(milestones()).stream()
                .filter(clock -> clock.kind() == ClockKind.RATING)
                .anyMatch(clock -> now.isAfter(clock.dueAt()));
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
        return new Milestones(
                matter.kind().name(),
                filedAt,
                acceptedAt,
                proceduralRepliedAt,
                refusal == null ? null : refusal.at(),
                conclusion == null ? null : conclusion.at(),
                repliedAt,
                closedAt);
    }

    private CommandRefused refused(ComplaintCommand command, PublicClocks clocks, Instant now) {
        return new CommandRefused(status, command, allowed(clocks, now));
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

    public String proceduralReply() {
        return proceduralReply;
    }

    public Instant proceduralRepliedAt() {
        return proceduralRepliedAt;
    }

    /** Null unless declined. */
    public Refusal refusal() {
        return refusal;
    }

    /** Null until concluded. */
    public Conclusion conclusion() {
        return conclusion;
    }

    public String reply() {
        return reply;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    /** Null until rated. */
    public Rating rating() {
        return rating;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Due due() {
        return due;
    }
}
