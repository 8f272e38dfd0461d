package org.mingjing.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The connectors at Kafka Connect's REST API: put, awaited, and restarted when a task has failed. */
final class Connectors {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final long POLL_MILLIS = 300;
    private static final long WATCH_SECONDS = 5;

    private final URI connect;
    private final Layout layout;
    private final Http http;
    private final CountDownLatch stopping;

    Connectors(URI connect, Layout layout, Http http, CountDownLatch stopping) {
        this.connect = connect;
        this.layout = layout;
        this.http = http;
        this.stopping = stopping;
    }

    /** Returns when the connector and its task run. Connect refuses while it rebalances, so it is asked again. */
    void run(String service) {
        String config = ConnectorFile.of(layout.connect().resolve("outbox.json"), service);
        String path = "/connectors/" + ConnectorFile.nameOf(service);
        String last = await("accepted", () -> {
            Optional<HttpResponse<String>> answer = http.send(HttpRequest.newBuilder(connect.resolve(path + "/config"))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(config)));
            return answer.filter(a -> a.statusCode() < 300).isPresent()
                    ? "ok"
                    : answer.map(HttpResponse::body).orElse("no answer");
        });
        check(service, last);
        check(service, await("running", () -> runs(path) ? "ok" : "not running: " + state(path)));
    }

    /** Until the platform stops: a task that gave up (its database was away too long) is started again. */
    void watch(Progress progress) {
        try {
            while (!stopping.await(WATCH_SECONDS, TimeUnit.SECONDS)) {
                for (String service : Layout.DOMAIN_SERVICES) {
                    String path = "/connectors/" + ConnectorFile.nameOf(service);
                    if (state(path).contains("FAILED")) {
                        progress.line("connector of " + service + " has failed; restarting its task");
                        http.send(HttpRequest.newBuilder(
                                        connect.resolve(path + "/restart?includeTasks=true&onlyFailed=true"))
                                .POST(HttpRequest.BodyPublishers.noBody()));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(String service, String outcome) {
        if (!"ok".equals(outcome)) {
            throw new StartFailure("the connector of " + service + " does not run: " + outcome);
        }
    }

    private boolean runs(String path) {
        return "[RUNNING, RUNNING]".equals(state(path));
    }

    /** States of the connector and its tasks, such as {@code [RUNNING, RUNNING]}; empty when Connect does not answer. */
    private String state(String path) {
        return http.send(HttpRequest.newBuilder(connect.resolve(path + "/status"))
                        .GET())
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> states(answer.body()).toString())
                .orElse("");
    }

    static List<String> states(String body) {
        try {
            JsonNode status = JSON.readTree(body);
            List<String> states = new java.util.ArrayList<>();
            states.add(status.at("/connector/state").asText());
            status.path("tasks").forEach(task -> states.add(task.path("state").asText()));
            return states;
        } catch (JsonProcessingException e) {
            return List.of("unreadable");
        }
    }

    private String await(String what, java.util.function.Supplier<String> attempt) {
        long end = System.nanoTime() + LIMIT.toNanos();
        String outcome = attempt.get();
        try {
            while (!"ok".equals(outcome)) {
                if (System.nanoTime() > end) {
                    return "not " + what + " within " + LIMIT.toSeconds() + " s: " + outcome;
                }
                if (stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return "stopped";
                }
                outcome = attempt.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
        return outcome;
    }
}
