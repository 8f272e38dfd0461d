package org.mingjing.complaints.disposition;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.complaints.complaint.ComplaintFilter;

/** Which complaints the dispositions came of; JAX-RS fills the fields. */
public class Narrowing {
    @RestQuery
    String respondentOrgan;

    @RestQuery
    String region;

    @RestQuery
    String respondentRegion;

    @RestQuery
    String category;

    @RestQuery
    String categoryGroup;

    @RestQuery
    Boolean enterpriseRelated;

    @RestQuery
    LocalDate filedFrom;

    @RestQuery
    LocalDate filedTo;

    /** The filter that they make. */
    public ComplaintFilter filter() {
        return new ComplaintFilter(
                null,
                respondentOrgan,
                null,
                region,
                respondentRegion,
                category,
                categoryGroup,
                null,
                null,
                enterpriseRelated,
                null,
                filedFrom,
                filedTo,
                null,
                null);
    }
}
