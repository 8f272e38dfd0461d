package org.mingjing.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mingjing.gateway.GatewayConfig;
import org.mingjing.gateway.GatewayConfig.Allowance;
import org.mingjing.gateway.PathPattern;
import org.mingjing.gateway.RouteOrder;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/** Hands each request to the service that owns its path. */
@ApplicationScoped
public class ProxyRoutes {

    private static final Logger LOG = Logger.getLogger(ProxyRoutes.class);
    private static final int CONNECTIONS_PER_SERVICE = 200;
    private static final int WAITING_PER_SERVICE = 1000;

    private final GatewayConfig config;
    private final RouteTable table;
    private final Refusals refusals;
    private final ForwardedHeaders headers;
    private final HttpClient client;

    ProxyRoutes(Vertx vertx, GatewayConfig config, Refusals refusals) {
        this.config = config;
        this.refusals = refusals;
        this.table = new RouteTable(config);
        this.headers = new ForwardedHeaders(config.publicUrl(), config.clientKeySecret());
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(config.connectTimeout().toMillis()))
                        .setKeepAliveTimeout(30)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS)
                        .setDecompressionSupported(false)
                        .setMaxWaitQueueSize(WAITING_PER_SERVICE),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.PROXY).handler(this::route);
        router.route().order(RouteOrder.FLOW).handler(rc -> {
            rc.request().resume();
            rc.next();
        });
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private void route(RoutingContext rc) {
        String path = rc.request().path();
        Optional<RouteTable.Target> target = table.find(path);
        if (target.isPresent()) {
            pass(rc, target.get());
        } else if (PathPattern.under("/auth", path)) {
            refusals.end(rc, Refusal.NOT_FOUND);
        } else {
            rc.next();
        }
    }

    private void pass(RoutingContext rc, RouteTable.Target target) {
        Allowance allowance = allowance(rc.request().path());
        if (BodyLimit.declaredBeyond(rc.request(), allowance.body().asLongValue())) {
            refusals.end(rc, Refusal.TOO_LARGE);
            return;
        }
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(passage -> client.request(request(target.url(), allowance))
                        // the passage tells the caller; without a handler Vert.x writes an error of its own
                        .map(request -> request.exceptionHandler(LOG::debug)))
                .addInterceptor(new Passage(rc, target, allowance.body().asLongValue(), headers, refusals))
                .handle(rc.request());
    }

    private RequestOptions request(URI url, Allowance allowance) {
        boolean ssl = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : ssl ? 443 : 80;
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(ssl)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(allowance.timeout().toMillis());
    }

    private Allowance allowance(String path) {
        for (GatewayConfig.PathAllowance special : config.allowances().values()) {
            if (PathPattern.any(special.paths(), path)) {
                return special;
            }
        }
        return config.allowance();
    }
}
