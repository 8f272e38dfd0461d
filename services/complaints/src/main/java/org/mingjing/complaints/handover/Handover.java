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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mingjing.commons.id.Ids;
import org.mingjing.complaints.complaint.Complaint;

/** 问题线索移交: a clue goes to discipline inspection, which says that it came and what came of it. */
@Entity
@Table(name = "handover")
// the application may write the columns of the answers alone
@DynamicUpdate
public class Handover {
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

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Convert(converter = ContentsColumn.class)
    private Contents contents;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Embedded
    private Acknowledgement acknowledgement;

    @Embedded
    private Feedback feedback;

    protected Handover() {}

    /** Of a complaint that has just been referred. */
    static Handover of(Complaint complaint, List<UUID> evidence) {
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
        handover.state = HandoverState.SENT;
        handover.contents = new Contents(Facts.of(complaint), evidence);
        handover.sentAt = referral.at();
        return handover;
    }

    /** Notes the receipt. */
    void acknowledge(String receiptNumber, String by, Instant at) {
        acknowledgement = new Acknowledgement(receiptNumber, by, at);
        state = HandoverState.RECEIVED;
    }

    /** Notes what came of it. */
    void feedBack(FeedbackResult result, String text, String by, Instant at) {
        feedback = new Feedback(result, text, by, at);
        state = HandoverState.FED_BACK;
    }

    public UUID id() {
        return id;
    }

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

    /** Null until it is acknowledged. */
    public Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    /** Null until there is one. */
    public Feedback feedback() {
        return feedback;
    }
}
