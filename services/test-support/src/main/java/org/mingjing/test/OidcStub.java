package org.mingjing.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small identity server with Keycloak's paths: discovery, keys, client credentials, and a code flow that logs in the
 * person of {@code login_hint} (else citizen.wang) without asking. At the authorization endpoint {@code lifespan} says
 * how many seconds the first tokens live, and {@code refresh=ended} that the session here is over when they are renewed.
 */
final class OidcStub {
    private static final String REALM = "/auth/realms/mingjing";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDED = "ended";
    private static final long HOUR = 3600;

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    private OidcStub() {}

    /** The realm's URL, which is the issuer too. */
    static String url() {
        return Shared.once("oidc", () -> new OidcStub().start() + REALM);
    }

    private String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(REALM + "/.well-known/openid-configuration", x -> answer(x, discovery()));
            server.createContext(PROTOCOL + "/certs", x -> answer(x, keys()));
            server.createContext(PROTOCOL + "/auth", this::authorize);
            server.createContext(PROTOCOL + "/token", this::token);
            server.createContext(PROTOCOL + "/logout", OidcStub::logout);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> discovery() {
        String base = url().replace(REALM, PROTOCOL);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", url());
        document.put("authorization_endpoint", base + "/auth");
        document.put("token_endpoint", base + "/token");
        document.put("jwks_uri", base + "/certs");
        document.put("end_session_endpoint", base + "/logout");
        document.put("response_types_supported", List.of("code"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        return document;
    }

    private static Map<String, Object> keys() {
        return Map.of("keys", List.of(SigningKey.trusted().jwk()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        String state = URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8);
        String target = query.get("redirect_uri");
        redirect(exchange, target + (target.contains("?") ? "&" : "?") + "code=" + code + "&state=" + state);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("client_credentials".equals(form.get("grant_type"))) {
            answer(exchange, Map.of("access_token", TestTokens.of(clientOf(exchange, form)), "expires_in", 3600));
            return;
        }
        if (ENDED.equals(form.get("refresh_token"))) {
            answer(exchange, 400, Map.of("error", "invalid_grant", "error_description", "Session not active"));
            return;
        }
        answer(exchange, tokens(codes.getOrDefault(form.getOrDefault("code", ""), Map.of()), form));
    }

    private static Map<String, Object> tokens(Map<String, String> login, Map<String, String> form) {
        String user = login.getOrDefault("login_hint", form.getOrDefault("refresh_token", "citizen.wang"));
        long lifespan = Long.parseLong(login.getOrDefault("lifespan", Long.toString(HOUR)));
        Map<String, Object> times = Map.of("exp", Instant.now().getEpochSecond() + lifespan);
        Map<String, Object> id = new LinkedHashMap<>(times);
        id.put("aud", login.getOrDefault("client_id", "gateway"));
        if (login.containsKey("nonce")) {
            id.put("nonce", login.get("nonce"));
        }
        return Map.of(
                "access_token",
                TestTokens.of(user, times),
                "id_token",
                TestTokens.of(user, id),
                "refresh_token",
                login.getOrDefault("refresh", user),
                "token_type",
                "Bearer",
                "expires_in",
                lifespan);
    }

    private static String clientOf(HttpExchange exchange, Map<String, String> form) {
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic == null) {
            return form.get("client_id");
        }
        byte[] decoded = java.util.Base64.getDecoder().decode(basic.substring("Basic ".length()));
        return new String(decoded, StandardCharsets.UTF_8).split(":", -1)[0];
    }

    private static void logout(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        redirect(exchange, query.getOrDefault("post_logout_redirect_uri", "/"));
    }

    private static Map<String, String> form(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
        answer(exchange, 200, body);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
