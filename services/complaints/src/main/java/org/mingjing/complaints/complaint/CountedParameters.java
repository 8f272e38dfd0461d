package org.mingjing.complaints.complaint;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The filters in the address by which complaints are counted as well as listed: JAX-RS fills the fields and refuses what is none
 * of their type, and {@link ListForm} reads them as it does for the pages.
 */
public class CountedParameters {
    @Context
    UriInfo uri;

    @RestQuery
    ComplaintStatus status;

    @RestQuery
    @Parameter(example = "FY230302")
    String respondentOrgan;

    @RestQuery
    String handlingOrgan;

    @RestQuery
    @Parameter(description = "prefix: 2303 is a city with its counties", example = "2303")
    String region;

    @RestQuery
    @Parameter(description = "the region exactly", example = "230302")
    String respondentRegion;

    @RestQuery
    @Parameter(example = "G4-02")
    String category;

    @RestQuery
    @Parameter(example = "G4")
    String categoryGroup;

    @RestQuery
    Kind kind;

    @RestQuery
    Channel channel;

    @RestQuery
    Boolean enterpriseRelated;

    @RestQuery
    Outcome outcome;

    @RestQuery
    @Parameter(example = "2018-01-01")
    LocalDate filedFrom;

    @RestQuery
    @Parameter(example = "2018-08-31")
    LocalDate filedTo;

    @RestQuery
    ComplaintFilter.PromisedClock clock;

    @RestQuery
    @Parameter(description = "with clock: met in time, or missed")
    Boolean onTime;

    @RestQuery
    @Parameter(description = "whether there is a result")
    Boolean concluded;

    @RestQuery
    @Parameter(description = "of those with a result: substantiated at least partly, or neither")
    Boolean substantiated;

    @RestQuery
    @Parameter(description = "whether money or property was released")
    Boolean released;

    @RestQuery
    Rating.Aspect aspect;

    @RestQuery
    @Parameter(description = "with aspect: judged 满意 or better, or worse")
    Boolean satisfied;

    /** They as they stand in the address. */
    public ListForm form() {
        return ListForm.counting(uri);
    }

    /** The filter that they make; 400 for a value that is none. */
    public ComplaintFilter filter() {
        return form().filter();
    }
}
