package org.mingjing.gateway.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.gateway.GatewayConfig;
import org.mingjing.gateway.Language;
import org.mingjing.gateway.door.Caller;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;
import org.mingjing.gateway.work.WorkView.Missing;

/** The official's worklist as a page: what is due first, from every service. */
@Path("/work")
public class WorkPages {

    private static final int ON_A_PAGE = 50;
    /** So many pages of the services are read at most to fill one page of a single light. */
    private static final int ROUNDS = 8;

    private static final Set<String> LIGHTS = Set.of("RED", "AMBER", "GREEN");

    private final Worklist worklist;
    private final Refusals refusals;
    private final GatewayConfig config;
    private final RoutingContext rc;

    WorkPages(Worklist worklist, Refusals refusals, GatewayConfig config, RoutingContext rc) {
        this.worklist = worklist;
        this.refusals = refusals;
        this.config = config;
        this.rc = rc;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance work(WorkView view);
    }

    /** Sends to the login without one; 403 for callers who work for no organ. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public CompletionStage<Response> work(@QueryParam("light") String wanted, @QueryParam("cursor") String cursor) {
        if (!Caller.of(rc).known()) {
            return CompletableFuture.completedStage(refusals.response(rc, Refusal.LOGIN_NEEDED));
        }
        if (!Caller.of(rc).official()) {
            return CompletableFuture.completedStage(refusals.response(rc, Refusal.FORBIDDEN));
        }
        String light = wanted != null && LIGHTS.contains(wanted.toUpperCase(Locale.ROOT))
                ? wanted.toUpperCase(Locale.ROOT)
                : "";
        WorkCursor from = (cursor == null
                        ? Optional.<WorkCursor>empty()
                        : WorkCursor.decode(cursor, worklist.services()))
                .orElseGet(() -> WorkCursor.start(worklist.services()));
        return collect(from, light, new ArrayList<>(), ROUNDS)
                .compose(page -> Future.fromCompletionStage(
                        Templates.work(view(page, light)).renderAsync()))
                .map(html -> Response.ok(html).build())
                .toCompletionStage();
    }

    private Future<WorkPage> collect(WorkCursor from, String light, List<WorkItem> found, int rounds) {
        return worklist.page(from, light.isEmpty() ? ON_A_PAGE : Worklist.LARGEST, WorkResource.headers(rc))
                .compose(page -> {
                    page.items().stream()
                            .filter(item -> light.isEmpty() || light.equals(item.light()))
                            .forEach(found::add);
                    boolean enough = light.isEmpty() || found.size() >= ON_A_PAGE || rounds <= 1;
                    return enough || page.next() == null
                            ? Future.succeededFuture(
                                    new WorkPage(found, page.next(), page.counts(), page.byService(), page.gaps()))
                            : collect(
                                    WorkCursor.decode(page.next(), worklist.services())
                                            .orElseThrow(),
                                    light,
                                    found,
                                    rounds - 1);
                });
    }

    private WorkView view(WorkPage page, String light) {
        String language = Language.of(rc.request()).code();
        List<Missing> gaps = page.gaps().stream()
                .map(gap -> Missing.of(gap, label(gap.service(), language)))
                .toList();
        String next =
                page.next() == null ? null : "/work?cursor=" + page.next() + (light.isEmpty() ? "" : "&light=" + light);
        return new WorkView(page.items(), page.counts(), light, next, gaps);
    }

    private String label(String service, String language) {
        return config.services().get(service).label().getOrDefault(language, service);
    }
}
