package org.mingjing.gateway.assets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.mingjing.gateway.RouteOrder;
import org.mingjing.gateway.refusal.Refusal;
import org.mingjing.gateway.refusal.Refusals;

/** Styles, scripts and icons out of the pages jar and the web jars, with an ETag of their content. */
@ApplicationScoped
public class AssetRoutes {

    private static final long LARGEST_STORE = 32L << 20;
    private static final String WITHIN_THE_HOUR = "public, max-age=3600, stale-while-revalidate=86400";

    private static final Set<String> COMPRESSED =
            Set.of("text/css", "text/javascript", "application/javascript", "image/svg+xml");

    private final Refusals refusals;
    private final Cache<String, Optional<Asset>> assets = Caffeine.newBuilder()
            .maximumWeight(LARGEST_STORE)
            .<String, Optional<Asset>>weigher(
                    (path, asset) -> 200 + asset.map(a -> a.content().length()).orElse(0))
            .build();

    AssetRoutes(Refusals refusals) {
        this.refusals = refusals;
    }

    private record Asset(Buffer content, String type, String etag) {}

    void register(@Observes Router router) {
        router.route("/assets/*").order(RouteOrder.OWN).blockingHandler(this::serve, false);
        router.route("/webjars/*").order(RouteOrder.OWN).blockingHandler(this::serve, false);
    }

    private void serve(RoutingContext rc) {
        HttpMethod method = rc.request().method();
        Optional<Asset> found = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method)
                ? assets.get(rc.request().path(), AssetRoutes::load)
                : Optional.empty();
        if (found.isEmpty()) {
            refusals.end(rc, Refusal.NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        HttpServerResponse response = rc.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, WITHIN_THE_HOUR)
                .putHeader(HttpHeaders.ETAG, asset.etag())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (asset.etag().equals(rc.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.type());
        rc.addHeadersEndHandler(done -> HttpCompressionHandler.compressIfNeeded(rc, COMPRESSED));
        if (HttpMethod.HEAD.equals(method)) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(asset.content().length()))
                    .end();
        } else {
            response.end(asset.content());
        }
    }

    private static Optional<Asset> load(String path) {
        try (InputStream in = open(path)) {
            if (in == null || path.endsWith("/")) {
                return Optional.empty();
            }
            byte[] content = in.readAllBytes();
            return Optional.of(new Asset(Buffer.buffer(content), type(path), etag(content)));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable asset " + path, e);
        }
    }

    private static InputStream open(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        InputStream own = loader.getResourceAsStream("META-INF/resources" + path);
        return own != null
                ? own
                : Library.at(path)
                        .map(library -> loader.getResourceAsStream(library.resource(loader)))
                        .orElse(null);
    }

    private static String type(String path) {
        String type = MimeMapping.getMimeTypeForFilename(path);
        if (type == null) {
            return "application/octet-stream";
        }
        boolean text = type.startsWith("text/") || type.endsWith("javascript") || type.endsWith("json");
        return text ? type + ";charset=UTF-8" : type;
    }

    private static String etag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
