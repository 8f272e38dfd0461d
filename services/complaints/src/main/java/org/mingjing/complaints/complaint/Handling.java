package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who handles a complaint: the organ by routing, the officer and department once assigned. */
@Embeddable
public record Handling(
        @Column(name = "handling_organ") String organ,
        @Column(name = "handling_region") String region,
        String handler,
        String department) {

    /** The same organ with an officer named. */
    public Handling by(String officer, String officersDepartment) {
        return new Handling(organ, region, officer, officersDepartment);
    }
}
