package org.mingjing.complaints.handover;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mingjing.commons.deadline.Deadline;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.version.Versioned;
import org.mingjing.complaints.complaint.Complaint;

/** 问题线索移交: a clue goes to discipline inspection, which says that it came and what came of it. */
@Entity
@Table(name = "handover")
// the application may write the columns of the answers alone
@DynamicUpdate
public class Handover implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Column(name = "referral_id")
    private UUID referralId;

    private String receipt;
    private String category;

    @Column(name = "handling_organ")
    private String handlingOrgan;

    @Column(name = "target_organ")
    private String targetOrgan;

    @Column(name = "respondent_organ")
    private String respondentOrgan;

    @Column(name = "respondent_staff_no")
    private String respondentStaffNo;

    // whoever was complained about first stands aside from a report of retaliation: row-level security reads these
    @Column(name = "first_respondent_organ")
    private String firstRespondentOrgan;

    @Column(name = "first_respondent_staff_no")
    private String firstRespondentStaffNo;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Convert(converter = ContentsColumn.class)
    private Contents contents;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "warn_at")
    private Instant warnAt;

    @Embedded
    private Acknowledgement acknowledgement;

    @Embedded
    private Feedback feedback;

    protected Handover() {}

    /** Of a complaint that has just been referred; the receipt is due then. */
    static Handover of(Complaint complaint, List<UUID> evidence, Deadline receipt) {
        var handover = of(complaint, evidence, HandoverState.SENT);
        handover.waitsUntil(receipt);
        return handover;
    }

    /** One that was made before the complaint came to the platform; nothing of it is due. */
    static Handover elsewhere(Complaint complaint) {
        return of(complaint, List.of(), HandoverState.ELSEWHERE);
    }

    private static Handover of(Complaint complaint, List<UUID> evidence, HandoverState state) {
        var referral = complaint.course().referral().orElseThrow();
        var handover = new Handover();
        handover.id = Ids.next();
        handover.complaintId = complaint.id();
        handover.referralId = referral.id();
        handover.receipt = complaint.receipt();
        handover.category = complaint.matter().category();
        handover.handlingOrgan = complaint.handling().organ();
        handover.targetOrgan = referral.organ();
        handover.respondentOrgan = complaint.matter().respondentOrgan();
        handover.respondentStaffNo = complaint.matter().respondentStaffNo();
        handover.firstRespondentOrgan = complaint.matter().firstRespondentOrgan();
        handover.firstRespondentStaffNo = complaint.matter().firstRespondentStaffNo();
        handover.state = state;
        handover.contents = new Contents(Facts.of(complaint), evidence);
        handover.sentAt = referral.at();
        return handover;
    }

    /** Notes the receipt; the feedback is due then. */
    void acknowledge(String receiptNumber, String by, Instant at, Deadline feedback) {
        acknowledgement = new Acknowledgement(receiptNumber, by, at);
        state = HandoverState.RECEIVED;
        waitsUntil(feedback);
    }

    /** Notes what came of it. */
    void feedBack(FeedbackResult result, String text, String by, Instant at) {
        feedback = new Feedback(result, text, by, at);
        state = HandoverState.FED_BACK;
        dueAt = null;
        warnAt = null;
    }

    /** Notes until when the step that is waited for is to come. */
    void waitsUntil(Deadline deadline) {
        dueAt = deadline.dueAt();
        warnAt = BusinessTime.startOf(deadline.warnFrom());
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public UUID referralId() {
        return referralId;
    }

    /** Number of the complaint. */
    public String receipt() {
        return receipt;
    }

    public String category() {
        return category;
    }

    public String handlingOrgan() {
        return handlingOrgan;
    }

    public String targetOrgan() {
        return targetOrgan;
    }

    public String respondentOrgan() {
        return respondentOrgan;
    }

    /** Number of the officer it is about, or null. */
    public String respondentStaffNo() {
        return respondentStaffNo;
    }

    public HandoverState state() {
        return state;
    }

    public Contents contents() {
        return contents;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Until when the step that is waited for is to come; null when none is. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Red when the step that is waited for has not come in time. */
    public Light light(Instant now) {
        if (dueAt == null) {
            return Light.DONE;
        }
        if (now.isAfter(dueAt)) {
            return Light.RED;
        }
        return now.isBefore(warnAt) ? Light.GREEN : Light.AMBER;
    }

    /** Days to the date of that step, negative past it; 0 at the end. */
    public long daysLeft(Instant now) {
        return dueAt == null ? 0 : ChronoUnit.DAYS.between(BusinessTime.dayOf(now), BusinessTime.dayOf(dueAt));
    }

    /** Null until it is acknowledged. */
    public Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    /** Null until there is one. */
    public Feedback feedback() {
        return feedback;
    }
}
