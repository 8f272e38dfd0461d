package org.mingjing.complaints.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;

/** 督办单: supervision asks the organ that missed a clock why, and wants an answer by a day. */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "complaint_id")
    private UUID complaintId;

    /** Follows the complaint by triggers; nobody writes it here. */
    @Column(name = "handling_organ", insertable = false, updatable = false)
    private String handlingOrgan;

    private String number;

    @Enumerated(EnumType.STRING)
    private OrderLevel level;

    private String clock;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected SupervisionOrder() {}

    static SupervisionOrder of(OrderIssued issued, UUID complaintId) {
        var order = new SupervisionOrder();
        order.id = issued.orderId();
        order.complaintId = complaintId;
        order.number = issued.number();
        order.level = issued.level();
        order.clock = issued.clock();
        order.answerBy = issued.answerBy();
        order.issuedAt = issued.issuedAt();
        return order;
    }

    /** Whether an answer is still wanted. */
    public boolean open() {
        return answeredAt == null && closedAt == null;
    }

    void answer(String text, String by, Instant now) {
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    void close(Instant at) {
        closedAt = at;
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

    public String number() {
        return number;
    }

    public OrderLevel level() {
        return level;
    }

    /** The clock that was missed. */
    public String clock() {
        return clock;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Null until answered. */
    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
