package org.mingjing.complaints.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** The operator's page of letters that did not get out. */
@Path("/complaints/notices")
@Produces("text/html;charset=UTF-8")
@Blocking
@RolesAllowed("operator")
public class MailPages {
    private final MailDesk desk;
    private final PageTexts texts;

    MailPages(MailDesk desk, PageTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance failed(PageText t, Page<MailView> page, boolean again);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery String cursor, @RestQuery boolean again) {
        return Templates.failed(texts.now(), desk.list(MailState.FAILED, null, cursor), again);
    }

    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response retry(UUID id, @RestForm String version) {
        desk.retry(id, "\"" + version + "\"");
        return Response.seeOther(URI.create("/complaints/notices?again=true")).build();
    }
}
