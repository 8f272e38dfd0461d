package org.mingjing.complaints.complaint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.mingjing.commons.version.Versioned;
import org.mingjing.complaints.course.Course;
import org.mingjing.complaints.course.CourseColumn;
import org.mingjing.complaints.course.ProgressReport;
import org.mingjing.complaints.course.Round;
import org.mingjing.complaints.deadline.Milestones;

/**
 * What is kept of a complaint, and how it is read. What the reporter wrote never changes; the rest is changed by the commands of
 * {@link Complaint} and by nobody else, which the architecture test holds.
 */
@MappedSuperclass
public abstract class ComplaintRecord implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private String receipt;

    @Enumerated(EnumType.STRING)
    protected ComplaintStatus status;

    @Embedded
    protected Matter matter;

    @Embedded
    private Origin origin;

    @Embedded
    protected Handling handling;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "accepted_at")
    protected Instant acceptedAt;

    @Column(name = "assigned_at")
    protected Instant assignedAt;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "procedural_reply"))
    @AttributeOverride(name = "at", column = @Column(name = "procedural_replied_at"))
    protected Answer proceduralReply;

    @Embedded
    protected Refusal refusal;

    @Embedded
    protected Conclusion conclusion;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "reply"))
    @AttributeOverride(name = "at", column = @Column(name = "replied_at"))
    protected Answer reply;

    @Column(name = "reply_number")
    protected String replyNumber;

    @Embedded
    protected Rating rating;

    @Column(name = "closed_at")
    protected Instant closedAt;

    @Convert(converter = CourseColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    protected Course course;

    @Embedded
    protected Due due;

    /** Written by the database when links are made and removed. */
    @Column(insertable = false, updatable = false)
    private boolean tied;

    /** Written by the database when messages are written and read, and files are brought and seen. */
    @Column(name = "reporter_wrote", insertable = false, updatable = false)
    private boolean reporterWrote;

    protected ComplaintRecord() {}

    ComplaintRecord(UUID id, String receipt, Matter matter, Origin origin, Instant filedAt) {
        this.id = id;
        this.receipt = receipt;
        this.matter = matter;
        this.origin = origin;
        this.filedAt = filedAt;
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
                course.extensionsByClock(),
                course.formerKinds());
    }

    public UUID id() {
        return id;
    }

    @Override
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

    /** Whether a message or a file of the reporter waits to be looked at. */
    public boolean reporterWrote() {
        return reporterWrote;
    }

    /** Pauses, extensions, reports, referrals and the like. */
    public Course course() {
        return course;
    }

    public Due due() {
        return due;
    }

    /** Whether it is linked with any other; whether the caller may know of that is another question, so no view shows it. */
    boolean tied() {
        return tied;
    }
}
