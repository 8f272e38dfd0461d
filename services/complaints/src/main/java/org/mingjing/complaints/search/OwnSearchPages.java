package org.mingjing.complaints.search;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A reporter's search among the complaints that he filed by login. */
@Path("/complaints/mine/search")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"citizen", "enterprise"})
public class OwnSearchPages {
    private static final String LIST = "/complaints/mine";

    private final SearchDesk desk;

    OwnSearchPages(SearchDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(hidden = true)
    public Response list() {
        return Response.seeOther(URI.create(LIST)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response search(MultivaluedMap<String, String> form) {
        var page = desk.answer(form, LIST);
        return SearchPages.privately(page, SearchPages.Templates.own(page));
    }
}
