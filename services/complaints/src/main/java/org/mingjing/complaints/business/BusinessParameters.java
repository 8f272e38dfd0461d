package org.mingjing.complaints.business;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;

/** The filter in the address; JAX-RS fills the fields. One that a form left empty filters nothing. */
public class BusinessParameters {
    @RestQuery
    @Parameter(description = "prefix: 2303 is a city with its counties", example = "2303")
    String region;

    @RestQuery
    @Parameter(description = "the region exactly", example = "230302")
    String respondentRegion;

    @RestQuery
    @Parameter(example = "FY230302")
    String respondentOrgan;

    @RestQuery
    @Parameter(example = "FREEZE")
    String measure;

    @RestQuery
    @Parameter(example = "2018-01-01")
    String filedFrom;

    @RestQuery
    @Parameter(example = "2018-08-31")
    String filedTo;

    @RestQuery
    String concluded;

    /** The filter that they make; 400 for a date that is none. */
    public BusinessFilter filter() {
        return new BusinessFilter(
                text(region),
                text(respondentRegion),
                text(respondentOrgan),
                text(measure),
                day("filedFrom", filedFrom),
                day("filedTo", filedTo),
                text(concluded) == null ? null : Boolean.valueOf(concluded));
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static LocalDate day(String name, String value) {
        try {
            return text(value) == null ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw ProblemException.badRequest(name, "wrong-type", "type", "2018-06-30");
        }
    }
}
