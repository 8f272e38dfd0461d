package org.mingjing.complaints.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.complaints.enterprise.CreditCode;

/** The report form of a 影响营商环境（案）事件, one for each complaint of that kind; never changed. */
@Entity
@Immutable
@Table(name = "business_event")
public class BusinessEvent {
    @Id
    @Column(name = "complaint_id")
    private UUID complaintId;

    @Column(name = "of_reporter")
    private boolean ofReporter;

    @Column(name = "harmed_name")
    private String harmedName;

    @Column(name = "harmed_code")
    private String harmedCode;

    @Column(name = "deciding_unit")
    private String decidingUnit;

    private String measure;
    private String stage;

    @Column(name = "amount_fen")
    private Long amountFen;

    private LocalDate since;
    private String requested;

    @Column(name = "by_office")
    private boolean byOffice;

    protected BusinessEvent() {}

    static BusinessEvent of(UUID complaintId, BusinessEventRequest request, boolean byOffice) {
        var event = new BusinessEvent();
        event.complaintId = complaintId;
        event.ofReporter = request.ofReporter();
        event.harmedName = request.harmedName();
        event.harmedCode = request.harmedCode() == null
                ? null
                : CreditCode.parse(request.harmedCode()).orElseThrow();
        event.decidingUnit = request.decidingUnit();
        event.measure = request.measure();
        event.stage = request.stage();
        event.amountFen = request.amountFen();
        event.since = request.since();
        event.requested = request.requested();
        event.byOffice = byOffice;
        return event;
    }

    BusinessEventView view(BusinessCodes codes, String lang) {
        return new BusinessEventView(
                ofReporter,
                harmedName,
                harmedCode,
                decidingUnit,
                measure,
                codes.name(measure, lang),
                stage,
                codes.name(stage, lang),
                amountFen,
                since,
                requested,
                byOffice);
    }
}
