package org.mingjing.commons.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.commons.trace.Trace;

/** Puts a refusal into the caller's language and form. */
@ApplicationScoped
public class ProblemAnswers {
    private static final String RETRY_AFTER_SECONDS = "retryAfterSeconds";
    private static final String TYPE_BASE = "urn:mingjing:problem:";

    private final Instance<ProblemPage> pages;

    @Inject
    ProblemAnswers(Instance<ProblemPage> pages) {
        this.pages = pages;
    }

    /** The answer to a request that JAX-RS has matched. */
    public Response answer(ProblemException refusal, HttpHeaders headers, UriInfo uri) {
        String lang = Language.of(headers);
        Problem problem =
                problem(refusal, lang, uri == null ? null : uri.getRequestUri().getPath());
        boolean page = pages.isResolvable() && prefersHtml(headers.getHeaderString(HttpHeaders.ACCEPT));
        Response.ResponseBuilder response = Response.status(refusal.status())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CONTENT_LANGUAGE, lang);
        if (page) {
            response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(pages.get().render(problem, lang));
        } else {
            response.type(Problem.MEDIA_TYPE).entity(problem);
        }
        if (refusal.extensions().get(RETRY_AFTER_SECONDS) instanceof Long seconds) {
            response.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        if (refusal.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    /** The problem of a request that was refused before JAX-RS saw it. */
    Problem problem(ProblemException refusal, HttpServerRequest request) {
        var cookie = request.getCookie("lang");
        String lang =
                Language.of(cookie == null ? null : cookie.getValue(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return problem(refusal, lang, request.path());
    }

    private static Problem problem(ProblemException refusal, String lang, String path) {
        Map<String, Object> extensions = new TreeMap<>(refusal.extensions());
        List<Problem.Field> errors = refusal.errors().stream()
                .map(error -> new Problem.Field(error.field(), message(error, lang)))
                .toList();
        return new Problem(
                TYPE_BASE + refusal.code(),
                Messages.text(lang, "problem." + refusal.code() + ".title", refusal.args()),
                refusal.status(),
                Messages.text(lang, "problem." + refusal.code() + ".detail", refusal.args()),
                path,
                errors,
                Trace.id().orElse(null),
                extensions);
    }

    /** A code without a text of ours is a text already: that of a constraint with its own message. */
    private static String message(FieldError error, String lang) {
        String key = "field." + error.code();
        return Messages.has(lang, key) ? Messages.text(lang, key, error.args()) : error.code();
    }

    private static boolean prefersHtml(String accept) {
        return accept != null && accept.startsWith(MediaType.TEXT_HTML);
    }
}
