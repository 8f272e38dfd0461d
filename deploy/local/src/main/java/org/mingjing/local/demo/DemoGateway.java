package org.mingjing.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The platform's public door as the loader uses it: nothing that any other system could not do. */
final class DemoGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String clientSecret;

    DemoGateway(URI base, String clientSecret) {
        this.base = base;
        this.clientSecret = clientSecret;
    }

    /** All organs of a province, by code. */
    List<Organ> organs(String region) throws IOException {
        List<Organ> organs = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            String query = "/api/v1/organs?limit=200&region=" + region + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            JsonNode page = JSON.readTree(send(request(query).GET()));
            for (JsonNode item : page.get("items")) {
                organs.add(JSON.convertValue(item, Organ.class));
            }
            cursor = page.path("next").textValue();
        }
        return organs;
    }

    /** Sends lines to an import and gives one result per line. */
    List<JsonNode> importLines(String path, List<ObjectNode> lines) throws IOException {
        StringBuilder body = new StringBuilder();
        for (ObjectNode line : lines) {
            body.append(JSON.writeValueAsString(line)).append('\n');
        }
        // the key belongs to these lines: the same chunk sent again is the same request
        UUID key = UUID.nameUUIDFromBytes((path + body).getBytes(StandardCharsets.UTF_8));
        String answer = send(request(path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        List<JsonNode> results = new ArrayList<>();
        for (String line : answer.lines().filter(text -> !text.isBlank()).toList()) {
            results.add(JSON.readTree(line));
        }
        return results;
    }

    /** A fresh token for each chunk: tokens live for minutes only. */
    private String token() throws IOException {
        String form = "grant_type=client_credentials&client_id=mingjing-loader&client_secret="
                + URLEncoder.encode(clientSecret, StandardCharsets.UTF_8);
        String answer = send(request("/auth/realms/mingjing/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return JSON.readTree(answer).get("access_token").textValue();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(3));
    }

    private String send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new IOException(request.method() + " " + request.uri() + " answered " + response.statusCode()
                        + ": " + response.body());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
