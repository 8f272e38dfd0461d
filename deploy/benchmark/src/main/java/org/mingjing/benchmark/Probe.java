package org.mingjing.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.mingjing.test.TestTokens;

/**
 * Requests of one kind by one caller, sent one after the other; they take turns, so that no answer is merely remembered.
 *
 * @param bodies what is posted, or null where the paths are read
 */
record Probe(String name, String user, Map<String, Object> claims, List<String> paths, List<String> bodies) {
    static Probe get(String name, String user, List<String> paths) {
        return new Probe(name, user, Map.of(), paths, null);
    }

    static Probe search(String name, String user, List<String> bodies) {
        return new Probe(name, user, Map.of(), List.of("/api/v1/complaints/search"), bodies);
    }

    /** The times of one client, after a third as many requests to warm up. */
    Timing measure(HttpClient client, String service, int requests) throws IOException, InterruptedException {
        var token = TestTokens.of(user, claims);
        for (var i = 0; i < requests / 3; i++) {
            send(client, request(service, token, i));
        }
        var nanos = new long[requests];
        for (var i = 0; i < requests; i++) {
            var request = request(service, token, requests + i);
            var began = System.nanoTime();
            send(client, request);
            nanos[i] = System.nanoTime() - began;
        }
        return new Timing(nanos);
    }

    private HttpRequest request(String service, String token, int turn) {
        var path = paths.get(turn % paths.size());
        var request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
        return bodies == null
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(bodies.get(turn % bodies.size())))
                        .build();
    }

    private static void send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    request.uri().getPath() + " gave " + answer.statusCode() + ": " + answer.body());
        }
    }
}
