package org.mingjing.complaints.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;

/** Filing step by step, for citizens, enterprises, people without a name, and operators on behalf. */
@Path("/complaints")
@Produces("text/html;charset=UTF-8")
@Blocking
public class FilingPages {
    private static final Logger LOG = Logger.getLogger(FilingPages.class);

    private final FilingSteps steps;
    private final FilingSending sending;
    private final PageTexts texts;

    FilingPages(FilingSteps steps, FilingSending sending, PageTexts texts) {
        this.steps = steps;
        this.sending = sending;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "filing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance step(FilingPage page);

        static native TemplateInstance receipt(PageText t, FiledView filed);
    }

    @GET
    @Path("/file")
    @PermitAll
    @Operation(hidden = true)
    public Response begin() {
        return show(200, steps.first());
    }

    @POST
    @Path("/file")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response turn(MultivaluedMap<String, String> form) {
        FilingStep step = FilingSending.step(form.getFirst("step"));
        FilingPage page = steps.turn(step, form.getFirst("go"), form.getFirst("search"), FilingForm.of(form));
        return show(page.errors().isEmpty() ? 200 : 422, page);
    }

    @POST
    @Path("/file")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(MultipartFormDataInput input) {
        FilingForm form = FilingSending.form(input);
        if (FilingSending.pressed(input, "back")) {
            return show(200, steps.turn(FilingStep.CHECK, "back", "", form));
        }
        try {
            FiledView filed = sending.send(form, input);
            return PrivatePage.answer(201, Templates.receipt(texts.now(), filed));
        } catch (ProblemException e) {
            return show(e.status(), steps.refused(form, texts.said(e, "form")));
        } catch (RuntimeException e) {
            LOG.error("a filing failed and left nothing", e);
            return show(503, steps.failed(form));
        }
    }

    private static Response show(int status, FilingPage page) {
        return PrivatePage.answer(status, Templates.step(page));
    }
}
