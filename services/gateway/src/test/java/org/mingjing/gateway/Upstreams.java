package org.mingjing.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.mingjing.test.TestTokens;

/** Stand-ins for the services behind the gateway: they answer with what they were sent, and fail when told to. */
public class Upstreams implements QuarkusTestResourceLifecycleManager {

    /** The page of work items that complaints answers; the other service's comes with it. */
    static final AtomicReference<JsonObject> COMPLAINTS_WORK = new AtomicReference<>(new JsonObject());

    static final AtomicReference<JsonObject> SUPERVISION_WORK = new AtomicReference<>(new JsonObject());

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private HttpServer complaints;
    private HttpServer supervision;
    private HttpServer keycloak;

    @Override
    public Map<String, String> start() {
        complaints = server("complaints", COMPLAINTS_WORK);
        supervision = server("supervision", SUPERVISION_WORK);
        keycloak = server("keycloak", new AtomicReference<>(new JsonObject()));
        String issuer = issuer();
        Map<String, String> config = new LinkedHashMap<>();
        config.put("quarkus.http.test-port", "0");
        config.put("MINGJING_OIDC_URL", issuer);
        config.put("MINGJING_OIDC_ISSUER", issuer);
        config.put("MINGJING_OIDC_CLIENT_SECRET", "test-only-client-secret-of-32-chars!");
        config.put("MINGJING_SESSION_SECRET", "test-only-session-secret-of-32-chars");
        config.put("MINGJING_COMPLAINTS_URL", url(complaints));
        config.put("MINGJING_SUPERVISION_URL", url(supervision));
        config.put("MINGJING_KEYCLOAK_URL", url(keycloak));
        config.put("MINGJING_PUBLIC_URL", "http://localhost:8099");
        // a service that is configured and not there
        config.put("mingjing.gateway.services.absent.url", "http://127.0.0.1:" + unusedPort());
        config.put("mingjing.gateway.services.absent.pages", "/absent");
        config.put("mingjing.gateway.services.absent.api", "/api/v1/absent");
        config.put("mingjing.gateway.services.absent.label.zh", "缺席服务");
        config.put("mingjing.gateway.services.absent.label.en", "Absent service");
        config.put("mingjing.gateway.allowances.slow.paths", "/api/v1/complaints/slow,/complaints/slow");
        config.put("mingjing.gateway.allowances.slow.body", "1M");
        config.put("mingjing.gateway.allowances.slow.timeout", "300MS");
        config.put("mingjing.gateway.allowances.stream.paths", "/api/v1/handovers/*/package");
        config.put("mingjing.gateway.allowances.stream.body", "1M");
        config.put("mingjing.gateway.allowances.stream.timeout", "1S");
        config.put("mingjing.gateway.allowances.small.paths", "/api/v1/complaints/small,/complaints/small");
        config.put("mingjing.gateway.allowances.small.body", "1K");
        config.put("mingjing.gateway.allowances.small.timeout", "5S");
        config.put("mingjing.gateway.limits.general.requests", "5000");
        config.put("mingjing.gateway.limits.strict.filing.requests", "5000");
        config.put("mingjing.gateway.limits.strict.receipts.requests", "3");
        return config;
    }

    /** The test realm's URL, as every test token names it. */
    static String issuer() {
        return Tokens.claim(TestTokens.of("citizen.wang"), "iss");
    }

    private static HttpServer server(String name, AtomicReference<JsonObject> work) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> echo(name, exchange));
            server.createContext("/api/v1/handovers", Downloads::serve);
            server.createContext("/api/v1/work-items", x -> json(x, 200, work.get()));
            server.createContext("/q/openapi", x -> json(x, 200, openApi(name)));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject openApi(String name) {
        JsonObject schema = new JsonObject().put("type", "object").put("title", name);
        JsonObject reference = new JsonObject().put("$ref", "#/components/schemas/Thing");
        return new JsonObject()
                .put(
                        "paths",
                        new JsonObject()
                                .put("/api/v1/" + name, new JsonObject().put("get", reference))
                                .put("/" + name, new JsonObject()))
                .put("components", new JsonObject().put("schemas", new JsonObject().put("Thing", schema)));
    }

    private static void echo(String name, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/slow")) {
            waitForEver();
        }
        if (path.contains("/status/")) {
            int status = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            json(exchange, status, new JsonObject().put("title", "said by the service"));
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((key, values) -> headers.put(key.toLowerCase(Locale.ROOT), String.join("|", values)));
        Headers answer = exchange.getResponseHeaders();
        answer.add("Set-Cookie", "upstream=1; Path=/");
        answer.add("Location", url(exchange) + "/" + name + "/made");
        json(
                exchange,
                200,
                new JsonObject()
                        .put("service", name)
                        .put("uri", exchange.getRequestURI().toString())
                        .put("bytes", body.length)
                        .put("headers", headers));
    }

    private static void waitForEver() {
        try {
            if (NEVER.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opens this");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void json(HttpExchange exchange, int status, JsonObject document) throws IOException {
        byte[] bytes = document.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String url(HttpExchange exchange) {
        return "http://127.0.0.1:" + exchange.getLocalAddress().getPort();
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static int unusedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of work items as a service answers it. */
    static JsonObject workPage(String next, JsonObject... items) {
        JsonArray all = new JsonArray();
        for (JsonObject item : items) {
            all.add(item);
        }
        return new JsonObject()
                .put("items", all)
                .put("next", next)
                .put("counts", new JsonObject().put("red", 1).put("amber", 2).put("green", 3));
    }

    static JsonObject workItem(String service, String number, String dueAt, String light) {
        return new JsonObject()
                .put("service", service)
                .put("kind", "complaint")
                .put("id", number)
                .put("number", number)
                .put("title", "窗口要求重复提交材料 <b>" + number)
                .put("about", "鸡冠区人民法院")
                .put("state", "HANDLING")
                .put("stateLabel", "办理中")
                .put("dueAt", dueAt)
                .put("daysLeft", 3)
                .put("light", light)
                .put("clock", "3 个月答复")
                .put("nextLabel", "结论与处理")
                .put("href", "/" + service + "/" + number)
                .put("tags", new JsonArray().add("涉企"));
    }

    @Override
    public void stop() {
        complaints.stop(0);
        supervision.stop(0);
        keycloak.stop(0);
    }
}
