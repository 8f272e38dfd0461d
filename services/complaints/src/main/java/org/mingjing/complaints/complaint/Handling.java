package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who handles a complaint: the organ by routing, the officer and department once assigned.
 *
 * @param routedBy the organ that gave it on and may still read it, or null
 */
@Embeddable
public record Handling(
        @Column(name = "handling_organ") String organ,
        @Column(name = "handling_region") String region,
        String handler,
        String department,
        @Column(name = "routed_by") String routedBy) {

    /** An organ, before it has named an officer. */
    public static Handling at(String organ, String region) {
        return new Handling(organ, region, null, null, null);
    }

    /** The same organ with an officer named. */
    public Handling by(String officer, String officersDepartment) {
        return new Handling(organ, region, officer, officersDepartment, routedBy);
    }

    /** The same organ, which got it from another one. */
    public Handling routedBy(String otherOrgan) {
        return new Handling(organ, region, handler, department, otherOrgan);
    }
}
