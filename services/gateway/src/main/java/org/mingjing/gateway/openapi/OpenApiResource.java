package org.mingjing.gateway.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjing.gateway.GatewayConfig;
import org.mingjing.gateway.upstream.Upstream;

/** One OpenAPI document of all services; a service that is down is named as missing. */
@Path("/openapi")
public class OpenApiResource {

    private static final Map<String, String> AS_JSON = Map.of("Accept", "application/json");

    private final Upstream upstream;
    private final GatewayConfig config;
    private final OpenApiDocumentService own;

    OpenApiResource(Upstream upstream, GatewayConfig config, OpenApiDocumentService own) {
        this.upstream = upstream;
        this.config = config;
        this.own = own;
    }

    @GET
    @Produces("application/json")
    @Operation(hidden = true)
    public CompletionStage<Response> document() {
        Map<String, Future<JsonObject>> asked = new LinkedHashMap<>();
        upstream.names()
                .forEach(service -> asked.put(service, upstream.read(service, "/q/openapi?format=json", AS_JSON)));
        return Future.join(new ArrayList<>(asked.values()))
                .transform(done -> Future.succeededFuture(merge(asked)))
                .toCompletionStage();
    }

    private Response merge(Map<String, Future<JsonObject>> asked) {
        OpenApiMerge merge = new OpenApiMerge();
        JsonArray missing = new JsonArray();
        merge.add(
                "gateway",
                new JsonObject(new String(
                        own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON), StandardCharsets.UTF_8)));
        asked.forEach((service, answer) -> {
            if (answer.succeeded()) {
                merge.add(service, answer.result());
            } else {
                missing.add(service);
            }
        });
        String text = merge.document(config.publicUrl().toString(), missing).encode();
        return Response.ok(text)
                .header("Cache-Control", missing.isEmpty() ? "public, max-age=60" : "no-store")
                .build();
    }
}
