package org.mingjing.commons.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjing.commons.json.Json;

/** Gives the refusals of the HTTP server itself, made before JAX-RS sees the request, the same form as all others. */
@ApplicationScoped
class EarlyRefusals {
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 503);

    private final ProblemAnswers answers;

    @Inject
    EarlyRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, this::answer));
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            return;
        }
        int status = context.statusCode();
        Problem problem = answers.problem(Refusals.ofStatus(status), context.request());
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", Problem.MEDIA_TYPE)
                .end(Json.write(problem));
    }
}
