package org.mingjing.complaints.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.letter.LetterPages;
import org.mingjing.complaints.letter.LetterReading;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

/** Following a complaint with receipt and PIN, which need not be typed again and are never in a URL. */
@Path("/complaints/track")
@Produces("text/html;charset=UTF-8")
@Blocking
@PermitAll
public class TrackPages {
    private final ReceiptLookup lookup;
    private final ReporterDesk desk;
    private final StatusForms forms;
    private final StatusAnswer status;
    private final LetterReading letters;
    private final PageTexts texts;

    TrackPages(
            ReceiptLookup lookup,
            ReporterDesk desk,
            StatusForms forms,
            StatusAnswer status,
            LetterReading letters,
            PageTexts texts) {
        this.lookup = lookup;
        this.desk = desk;
        this.forms = forms;
        this.status = status;
        this.letters = letters;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance track(PageText t, String receipt, Map<String, String> errors);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return Templates.track(texts.now(), "", Map.of());
    }

    /** What came of a form is asked for by its address when the language is changed; receipt and PIN are in no address. */
    @GET
    @Path("/{place: .+}")
    @Operation(hidden = true)
    public Response askAgain() {
        return toReceipt();
    }

    /** To where receipt and PIN are asked for. */
    public static Response toReceipt() {
        return Response.seeOther(URI.create("/complaints/track")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response look(MultivaluedMap<String, String> form) {
        return entered(key(form), (id, way) -> status.shown(id, way, form.getFirst("cursor")));
    }

    @POST
    @Path("/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response letter(MultivaluedMap<String, String> form) {
        return entered(
                key(form), (id, _) -> LetterPages.shown(letters.of(desk.view(id).complaint(), "")));
    }

    @POST
    @Path("/letter/first")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response first(MultivaluedMap<String, String> form) {
        return entered(
                key(form),
                (id, _) -> LetterPages.shown(letters.first(desk.view(id).complaint(), "")));
    }

    @POST
    @Path("/{name: [a-z-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(String name, MultivaluedMap<String, String> form) {
        return entered(
                key(form),
                (id, way) -> forms.take(id, way, TypedForm.of(name, form), () -> status.shown(id, way, null)));
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(@RestForm String receipt, @RestForm String pin, @RestForm("file") FileUpload file) {
        return entered(
                new ReceiptKey(receipt, pin),
                (id, way) -> forms.doing(
                        id, way, StatusPage.upload(), () -> desk.add(id, file), () -> status.shown(id, way, null)));
    }

    /** What is inside, or the page that asks for receipt and PIN, when they open nothing. */
    private Response entered(ReceiptKey key, BiFunction<UUID, ReporterWay, Response> inside) {
        UUID id;
        try {
            id = lookup.open(key);
        } catch (ProblemException refusal) {
            return again(key, refusal);
        }
        return inside.apply(id, ReporterWay.by(key));
    }

    private Response again(ReceiptKey key, ProblemException refusal) {
        var receipt = key.receipt() == null ? "" : key.receipt();
        var answer = Response.status(refusal.status())
                .entity(Templates.track(texts.now(), receipt, texts.said(refusal, "receipt")))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.extensions().get("retryAfterSeconds") instanceof Long seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        return answer.build();
    }

    private static ReceiptKey key(MultivaluedMap<String, String> form) {
        return new ReceiptKey(form.getFirst("receipt"), form.getFirst("pin"));
    }
}
