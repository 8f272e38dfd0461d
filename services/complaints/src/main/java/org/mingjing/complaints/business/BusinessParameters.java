package org.mingjing.complaints.business;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters in the address, as they are documented. One that a form left empty filters nothing. */
public class BusinessParameters {
    @Context
    UriInfo uri;

    @RestQuery
    @Parameter(description = "prefix: 2303 is a city with its counties", example = "2303")
    String region;

    @RestQuery
    @Parameter(description = "the region exactly", example = "230302")
    String respondentRegion;

    @RestQuery
    @Parameter(description = "the organ complained about", example = "FY230302")
    String respondentOrgan;

    @RestQuery
    @Parameter(description = "the organ that handles and decides", example = "FY230300")
    String handlingOrgan;

    @RestQuery
    @Parameter(description = "what was done to the enterprise", example = "FREEZE")
    String measure;

    @RestQuery
    @Parameter(example = "2018-01-01")
    String filedFrom;

    @RestQuery
    @Parameter(example = "2018-08-31")
    String filedTo;

    @RestQuery
    @Parameter(description = "whether there is a result")
    String concluded;

    /** The filter that they make. */
    public BusinessFilter filter() {
        return BusinessFilter.of(uri);
    }
}
