package org.mingjing.complaints.overview;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.complaints.complaint.FilterChoices;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.export.ListExportResource;
import org.mingjing.complaints.export.Workbooks;

/** The overview as a workbook, as its page links to it. */
@Path("/complaints/overview/export")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class OverviewExportPages {
    private final OverviewExport export;
    private final FilterChoices choices;

    OverviewExportPages(OverviewExport export, FilterChoices choices) {
        this.export = export;
        this.choices = choices;
    }

    @GET
    @Produces(Workbooks.XLSX)
    @Operation(hidden = true)
    public Response workbook(@Context UriInfo uri) {
        return ListExportResource.download("overview.xlsx", export.of(choices.coded(ListForm.counting(uri))));
    }
}
