package org.mingjing.commons.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingjing.commons.json.Json;

/** Gives the refusals of the HTTP server itself, made before JAX-RS sees the request, the same form as all others. */
@ApplicationScoped
class EarlyRefusals {
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 503);

    /** Before the server's own check of the size, which answers without a word. */
    private static final int FIRST = 10_000;

    private final ProblemAnswers answers;
    private final long maxBodyBytes;

    @Inject
    EarlyRefusals(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.answers = answers;
        this.maxBodyBytes = maxBodySize.asLongValue();
    }

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, this::answer));
    }

    void limit(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, FIRST);
    }

    private void refuseTooLarge(RoutingContext context) {
        if (announcedBytes(context) <= maxBodyBytes) {
            context.next();
            return;
        }
        context.response().putHeader("connection", "close");
        // The rest of the body is not read, so the connection cannot be used again.
        answer(context, 413).onComplete(sent -> context.request().connection().close());
    }

    /** A length that cannot be read is for the server to refuse. */
    private static long announcedBytes(RoutingContext context) {
        String length = context.request().getHeader("content-length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void answer(RoutingContext context) {
        if (!context.response().headWritten()) {
            answer(context, context.statusCode());
        }
    }

    private Future<Void> answer(RoutingContext context, int status) {
        Problem problem = answers.problem(Refusals.ofStatus(status), context.request());
        return context.response()
                .setStatusCode(status)
                .putHeader("content-type", Problem.MEDIA_TYPE)
                .end(Json.write(problem));
    }
}
