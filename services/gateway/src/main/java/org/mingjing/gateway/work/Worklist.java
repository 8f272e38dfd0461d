package org.mingjing.gateway.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.mingjing.gateway.upstream.Upstream;
import org.mingjing.gateway.upstream.UpstreamException;
import org.mingjing.gateway.work.WorkCursor.Place;
import org.mingjing.gateway.work.WorkPage.Gap;

/** Asks every service at once for the caller's matters; one that is down leaves a gap that is named, not an error. */
@ApplicationScoped
public class Worklist {

    static final int LARGEST = 200;
    private static final Logger LOG = Logger.getLogger(Worklist.class);

    private final Upstream upstream;
    private final ObjectMapper json;

    Worklist(Upstream upstream, ObjectMapper json) {
        this.upstream = upstream;
        this.json = json;
    }

    List<String> services() {
        return upstream.names();
    }

    /** One page from the cursor on, with the caller's own token and language in {@code headers}. */
    Future<WorkPage> page(WorkCursor cursor, int limit, Map<String, String> headers) {
        Map<String, Future<ServicePage>> asked = new LinkedHashMap<>();
        cursor.places().forEach((service, place) -> asked.put(service, ask(service, place, limit, headers)));
        return Future.join(new ArrayList<>(asked.values()))
                .transform(done -> Future.succeededFuture(merge(cursor, limit, asked)));
    }

    private Future<ServicePage> ask(String service, Place place, int limit, Map<String, String> headers) {
        int wanted = Math.min(LARGEST, limit + place.skip());
        String path = "/api/v1/work-items?limit=" + wanted
                + (place.cursor().isEmpty()
                        ? ""
                        : "&cursor=" + URLEncoder.encode(place.cursor(), StandardCharsets.UTF_8));
        return upstream.read(service, path, headers).map(this::parse);
    }

    private ServicePage parse(JsonObject document) {
        try {
            return json.readValue(document.encode(), ServicePage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a page of work items", e);
        }
    }

    private WorkPage merge(WorkCursor cursor, int limit, Map<String, Future<ServicePage>> asked) {
        WorkMerge merge = new WorkMerge();
        Map<String, WorkCounts> counts = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        asked.forEach((service, answer) -> {
            Place from = cursor.places().get(service);
            if (answer.succeeded()) {
                merge.add(service, from, answer.result());
                counts.put(service, answer.result().counts());
            } else {
                LOG.warnf("No work items of %s: %s", service, answer.cause());
                gaps.add(new Gap(service, reason(answer.cause())));
                merge.keep(service, from);
            }
        });
        WorkCounts all = counts.values().stream().reduce(WorkCounts.NONE, WorkCounts::plus);
        List<WorkItem> items = merge.take(limit);
        return new WorkPage(items, merge.next(), all, counts, gaps);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof UpstreamException answered) {
            return answered.status() == 403 || answered.status() == 401 ? "forbidden" : "failed";
        }
        return "unreachable";
    }
}
