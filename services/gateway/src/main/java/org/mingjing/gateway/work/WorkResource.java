package org.mingjing.gateway.work;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.gateway.Language;
import org.mingjing.gateway.door.Caller;
import org.mingjing.gateway.door.Correlation;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/** The caller's matters of all services, what is due first on top. */
@Path("/api/v1/work-items")
@Tag(name = "work-items")
public class WorkResource {

    private final Worklist worklist;
    private final Refusals refusals;
    private final RoutingContext rc;

    WorkResource(Worklist worklist, Refusals refusals, RoutingContext rc) {
        this.worklist = worklist;
        this.refusals = refusals;
        this.rc = rc;
    }

    /** Answers 401 without a login and 400 for a cursor or limit that is none. */
    @GET
    @Produces("application/json")
    @Operation(summary = "My matters in all services, merged by deadline; a service that is down is named in gaps")
    public CompletionStage<Response> list(
            @QueryParam("limit") @DefaultValue("50") String limit, @QueryParam("cursor") String cursor) {
        Optional<WorkCursor> place = cursor == null
                ? Optional.of(WorkCursor.start(worklist.services()))
                : WorkCursor.decode(cursor, worklist.services());
        if (!Caller.of(rc).known()) {
            return CompletableFuture.completedStage(refusals.response(rc, Refusal.LOGIN_NEEDED));
        }
        if (place.isEmpty() || !limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > Worklist.LARGEST) {
            return CompletableFuture.completedStage(refusals.response(rc, Refusal.BAD_QUERY));
        }
        return worklist.page(place.get(), Integer.parseInt(limit), headers(rc))
                .map(page -> Response.ok(page).build())
                .toCompletionStage();
    }

    /** What goes to each service: the caller's token, language, and the id of the request. */
    static Map<String, String> headers(RoutingContext rc) {
        Map<String, String> headers = new HashMap<>();
        Caller.of(rc).authorization().ifPresent(value -> headers.put("Authorization", value));
        headers.put("Accept", "application/json");
        headers.put("Accept-Language", Language.of(rc.request()).code());
        headers.put(Correlation.HEADER, Correlation.of(rc));
        return headers;
    }
}
