package org.mingjing.gateway.refusal;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.gateway.Language;
import org.mingjing.gateway.door.Correlation;

/** The page that people see instead of an error: what happened, what became of their work, and ways onward. */
@ApplicationScoped
public class RefusalPage {

    private final Template template;

    RefusalPage(@Location("refusal.html") Template template) {
        this.template = template;
    }

    /** A way onward. */
    public record Way(String label, String href) {}

    String render(RoutingContext rc, Refusal refusal, Language language, Map<String, String> words) {
        // refusals also come from routes that Quarkus REST never saw, where no request scope is active
        ManagedContext scope = Arc.container().requestContext();
        boolean begun = !scope.isActive();
        if (begun) {
            scope.activate();
        }
        try {
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(rc);
            return fill(rc, refusal, language, words);
        } finally {
            if (begun) {
                scope.terminate();
            }
        }
    }

    private String fill(RoutingContext rc, Refusal refusal, Language language, Map<String, String> words) {
        String wait = refusal.retryAfter() == null ? null : words.get("wait").formatted(refusal.retryAfterSeconds());
        return template.instance()
                .setLocale(language.code())
                .data("title", words.get(refusal.code() + ".title"))
                .data("detail", words.get(refusal.code() + ".detail"))
                .data("wait", wait)
                .data("requestWords", words.get("request"))
                .data("requestId", Correlation.of(rc))
                .data("back", sent(rc) ? words.get("way.back") : null)
                .data("ways", ways(rc, refusal, words))
                .render();
    }

    /** Whether a page with a form lies behind, in which what was written still stands. */
    private static boolean sent(RoutingContext rc) {
        return HttpMethod.POST.equals(rc.request().method());
    }

    private static List<Way> ways(RoutingContext rc, Refusal refusal, Map<String, String> words) {
        List<Way> ways = new ArrayList<>();
        if (refusal.status() == 401) {
            ways.add(new Way(words.get("way.login"), "/login"));
        }
        boolean passing = refusal.status() >= 500 || refusal.status() == 429;
        if (passing && HttpMethod.GET.equals(rc.request().method())) {
            ways.add(new Way(words.get("way.again"), rc.request().uri()));
        }
        ways.add(new Way(words.get("way.home"), "/"));
        ways.add(new Way(words.get("way.file"), "/complaints/file"));
        ways.add(new Way(words.get("way.track"), "/complaints/track"));
        return ways;
    }
}
