package org.mingjing.complaints.disposition;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.ChargeFilter;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.Outcome;
import org.mingjing.complaints.complaint.Rating;
import org.mingjing.complaints.complaint.ResultFilter;
import org.mingjing.complaints.complaint.TieFilter;

/**
 * Which complaints the dispositions came of; JAX-RS fills the fields. They are the filters of the complaints themselves, but
 * for {@code complaintKind}: {@code kind} alone is the decision here.
 */
public class Narrowing {
    @RestQuery
    ComplaintStatus status;

    @RestQuery
    String respondentOrgan;

    @RestQuery
    String handlingOrgan;

    @RestQuery
    String region;

    @RestQuery
    String respondentRegion;

    @RestQuery
    String category;

    @RestQuery
    String categoryGroup;

    @RestQuery
    Kind complaintKind;

    @RestQuery
    Channel channel;

    @RestQuery
    Boolean enterpriseRelated;

    @RestQuery
    Outcome outcome;

    @RestQuery
    LocalDate filedFrom;

    @RestQuery
    LocalDate filedTo;

    @RestQuery
    PromisedClock clock;

    @RestQuery
    Boolean onTime;

    @RestQuery
    Boolean concluded;

    @RestQuery
    Boolean substantiated;

    @RestQuery
    Boolean released;

    @RestQuery
    Rating.Aspect aspect;

    @RestQuery
    Boolean satisfied;

    /** The filter that they make. */
    public ComplaintFilter filter() {
        return new ComplaintFilter(
                        status,
                        respondentOrgan,
                        handlingOrgan,
                        region,
                        respondentRegion,
                        category,
                        categoryGroup,
                        complaintKind,
                        channel,
                        enterpriseRelated,
                        outcome,
                        filedFrom,
                        filedTo,
                        clock,
                        onTime,
                        new ResultFilter(concluded, substantiated, released, aspect, satisfied),
                        TieFilter.NONE,
                        ChargeFilter.NONE)
                .whole();
    }
}
