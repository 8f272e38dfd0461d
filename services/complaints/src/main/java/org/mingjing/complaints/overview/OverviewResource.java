package org.mingjing.complaints.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CountedParameters;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.export.ListExportResource;
import org.mingjing.complaints.export.Workbooks;

/** The numbers, each with the list behind it. */
@Path("/api/v1/complaints/overview")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "complaints")
public class OverviewResource {
    private final OverviewService service;
    private final OverviewExport export;

    OverviewResource(OverviewService service, OverviewExport export) {
        this.service = service;
        this.export = export;
    }

    @GET
    @Operation(
            summary = "Count the complaints that the caller may see",
            description =
                    "By status, organ complained about, organ that handles, region, category, channel, kind,"
                            + " outcome and month, with the share of public clocks met in time. Takes the filters of the list; every number carries its `href`.")
    public Overview overview(
            @BeanParam CountedParameters parameters,
            @Parameter(description = "year of filing", example = "2018") @RestQuery Integer year) {
        return service.of(of(parameters, year).filter());
    }

    @GET
    @Path("/export")
    @Blocking
    @Produces(Workbooks.XLSX)
    @Operation(
            summary = "The overview as a workbook (XLSX)",
            description =
                    "A sheet for each dimension with every number and share. Takes the filters of the list; the first"
                            + " sheet names them, the moment and the office that exported. Each export is written down.")
    public Response export(
            @BeanParam CountedParameters parameters,
            @Parameter(description = "year of filing", example = "2018") @RestQuery Integer year) {
        return ListExportResource.download("overview.xlsx", export.of(of(parameters, year)));
    }

    private static ListForm of(CountedParameters parameters, Integer year) {
        if (year == null) {
            return parameters.form();
        }
        if (year < 1949 || year > 9999) {
            throw ProblemException.badRequest("year", "range", "min", 1949, "max", 9999);
        }
        var form = parameters.form();
        if (form.values().containsKey("filedFrom") || form.values().containsKey("filedTo")) {
            throw ProblemException.badRequest("year", "year-or-days");
        }
        return form.with("filedFrom", LocalDate.of(year, 1, 1).toString())
                .with("filedTo", LocalDate.of(year, 12, 31).toString());
    }
}
