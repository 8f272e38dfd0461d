package org.mingjing.gateway.refusal;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mingjing.gateway.Language;
import org.mingjing.gateway.PathPattern;
import org.mingjing.gateway.door.Correlation;
import org.mingjing.gateway.login.LocalPath;

/** Says no in the form that the caller reads: problem+json to programs, a page with a way onward to people. */
@ApplicationScoped
public class Refusals {

    private final RefusalTexts texts;
    private final RefusalPage page;

    public Refusals(RefusalTexts texts, RefusalPage page) {
        this.texts = texts;
        this.page = page;
    }

    /** Whether the answer is read by a person in a browser. */
    public static boolean wantsPage(RoutingContext rc) {
        String accept = rc.request().getHeader(HttpHeaders.ACCEPT);
        String path = rc.request().path();
        return !PathPattern.under("/api", path)
                && !PathPattern.under("/openapi", path)
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }

    /** Ends the request with the refusal. */
    public void end(RoutingContext rc, Refusal refusal) {
        if (rc.response().ended() || rc.response().headWritten()) {
            return;
        }
        Answer answer = answer(rc, refusal);
        rc.response().setStatusCode(answer.status());
        answer.headers().forEach(rc.response()::putHeader);
        // what is left of a body is read away, so that the connection stays usable
        rc.request().resume();
        rc.response().end(answer.body());
    }

    /** The refusal for a REST resource to return. */
    public Response response(RoutingContext rc, Refusal refusal) {
        Answer answer = answer(rc, refusal);
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }

    /**
     * The refusal as status, headers and body. A missing login becomes the way to it, but for who sent something: that
     * person is told that it did not arrive.
     */
    public Answer answer(RoutingContext rc, Refusal refusal) {
        boolean forPerson = wantsPage(rc);
        if (forPerson && refusal.equals(Refusal.LOGIN_NEEDED)) {
            return looks(rc) ? toLogin(rc.request()) : answer(rc, Refusal.LOGIN_ENDED);
        }
        Answer answer = forPerson ? asPage(rc, refusal) : asProblem(rc, refusal);
        if (refusal.retryAfter() != null) {
            answer.headers().put("Retry-After", Long.toString(refusal.retryAfterSeconds()));
        }
        if (refusal.equals(Refusal.BAD_TOKEN)) {
            answer.headers().put("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        } else if (refusal.status() == 401) {
            answer.headers().put("WWW-Authenticate", "Bearer");
        }
        return answer;
    }

    private static boolean looks(RoutingContext rc) {
        HttpMethod method = rc.request().method();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private static Answer toLogin(HttpServerRequest request) {
        String to = LocalPath.of(request.uri()).orElse("/");
        String login = "/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            return Answer.empty(401).with("HX-Redirect", login);
        }
        return Answer.empty(303).with("Location", login);
    }

    private Answer asProblem(RoutingContext rc, Refusal refusal) {
        Map<String, String> words = texts.of(Language.of(rc.request()));
        JsonObject problem = new JsonObject()
                .put("type", "urn:mingjing:problem:" + refusal.code())
                .put("title", words.get(refusal.code() + ".title"))
                .put("status", refusal.status())
                .put("detail", words.get(refusal.code() + ".detail"))
                .put("instance", rc.request().path())
                .put("requestId", Correlation.of(rc))
                .put("traceId", Span.current().getSpanContext().getTraceId());
        return Answer.of(refusal.status(), "application/problem+json", problem.encode());
    }

    private Answer asPage(RoutingContext rc, Refusal refusal) {
        Language language = Language.of(rc.request());
        String html = page.render(rc, refusal, language, texts.of(language));
        return Answer.of(refusal.status(), "text/html;charset=UTF-8", html);
    }
}
