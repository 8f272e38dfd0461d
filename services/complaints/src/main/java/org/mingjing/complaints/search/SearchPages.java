package org.mingjing.complaints.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The officials' search. The form is sent, never put into an address; who comes by address gets the list. */
@Path("/complaints/search")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed({"intake", "handler", "leader", "supervisor", "auditor"})
public class SearchPages {
    private static final String LIST = "/complaints";

    private final SearchDesk desk;

    SearchPages(SearchDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance found(SearchPage found);

        static native TemplateInstance own(SearchPage found);
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
        return privately(page, Templates.found(page));
    }

    static Response privately(SearchPage page, TemplateInstance shown) {
        return Response.status(page.error() == null ? 200 : 422)
                .entity(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
