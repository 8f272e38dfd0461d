package org.mingjing.complaints.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.evidence.Uploads;
import org.mingjing.complaints.letter.LetterPages;
import org.mingjing.complaints.letter.LetterReading;
import org.mingjing.complaints.message.MessageThread;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

/** Following a complaint with receipt and PIN. Neither is ever in a URL. */
@Path("/complaints/track")
@Produces("text/html;charset=UTF-8")
@Blocking
@PermitAll
public class TrackPages {
    private final ReceiptService service;
    private final ReceiptMessages messages;
    private final Uploads uploads;
    private final PageTexts texts;
    private final LetterReading letters;
    private final StatusReading status;

    TrackPages(
            ReceiptService service,
            ReceiptMessages messages,
            Uploads uploads,
            PageTexts texts,
            LetterReading letters,
            StatusReading status) {
        this.service = service;
        this.messages = messages;
        this.uploads = uploads;
        this.texts = texts;
        this.letters = letters;
        this.status = status;
    }

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance track(PageText t, String receipt, Map<String, String> errors);

        static native TemplateInstance status(StatusPage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return Templates.track(texts.now(), "", Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response look(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return shown(key, () -> page(key, form.getFirst("cursor"), TypedForm.none()));
    }

    @POST
    @Path("/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response letter(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return LetterPages.shown(letters.of(service.look(key).complaint(), ""));
    }

    @POST
    @Path("/rate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rate(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return done(key, TypedForm.of("rate", form), () -> service.run(key, StatusPage.rating(form)));
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return done(key, TypedForm.of("review", form), () -> service.run(key, StatusPage.review(form)));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return done(key, TypedForm.of("withdraw", form), () -> service.run(key, StatusPage.withdrawal(form)));
    }

    @POST
    @Path("/stop-mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response stopLetters(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return done(key, TypedForm.none(), () -> service.stopLetters(key));
    }

    @POST
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> form) {
        ReceiptKey key = key(form.getFirst("receipt"), form.getFirst("pin"), client, request);
        return done(
                key,
                TypedForm.of(MessageThread.FORM, form),
                () -> messages.write(key, form.getFirst("text"), form.getFirst("key")));
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(
            @HeaderParam(ReceiptResource.CLIENT) String client,
            @Context HttpServerRequest request,
            @RestForm String receipt,
            @RestForm String pin,
            @RestForm("file") FileUpload file) {
        ReceiptKey key = key(receipt, pin, client, request);
        return done(
                key,
                TypedForm.none(),
                () -> service.add(key, file == null ? null : file.fileName(), uploads.read(file)));
    }

    /** The page after a command, or the page as it was with what is wrong; receipt and PIN need not be typed again. */
    private Response done(ReceiptKey key, TypedForm typed, Runnable command) {
        return shown(key, () -> {
            service.look(key);
            try {
                command.run();
                return page(key, null, TypedForm.none());
            } catch (ProblemException e) {
                return page(key, null, typed.refused(texts.said(e, "form"), null));
            }
        });
    }

    private StatusPage page(ReceiptKey key, String cursor, TypedForm typed) {
        return status.of(service.look(key), ReporterWay.by(key), cursor, typed);
    }

    private Response shown(ReceiptKey key, Supplier<StatusPage> page) {
        try {
            StatusPage shown = page.get();
            return privately(shown.errors().isEmpty() ? 200 : 422, Templates.status(shown));
        } catch (ProblemException e) {
            Response again = privately(
                    e.status(),
                    Templates.track(texts.now(), key.receipt() == null ? "" : key.receipt(), texts.said(e, "receipt")));
            return e.extensions().get("retryAfterSeconds") instanceof Long seconds
                    ? Response.fromResponse(again)
                            .header(HttpHeaders.RETRY_AFTER, seconds)
                            .build()
                    : again;
        }
    }

    private static ReceiptKey key(String receipt, String pin, String client, HttpServerRequest request) {
        return new ReceiptKey(receipt, pin, ReceiptResource.client(client, request));
    }

    private static Response privately(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
