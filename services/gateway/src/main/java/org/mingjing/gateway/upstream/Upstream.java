package org.mingjing.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingjing.gateway.GatewayConfig;

/** Reads small JSON documents from the services, for the few answers that are merged from all of them. */
@ApplicationScoped
public class Upstream {

    private final GatewayConfig config;
    private final HttpClient client;

    Upstream(Vertx vertx, GatewayConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis())));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** The names of the services in the order of menus. */
    public List<String> names() {
        return config.services().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, GatewayConfig.Service> e) ->
                                e.getValue().order())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The document at the path; fails with {@link UpstreamException} when the service says anything but 200. */
    public Future<JsonObject> read(String service, String path, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setAbsoluteURI(config.services().get(service).url() + path)
                .setMethod(HttpMethod.GET)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.mergeTimeout().toMillis());
        headers.forEach(options::putHeader);
        return client.request(options).compose(HttpClientRequest::send).compose(response -> {
            if (response.statusCode() != 200) {
                return Future.failedFuture(new UpstreamException(service, response.statusCode()));
            }
            return response.body().map(JsonObject::new);
        });
    }
}
