package org.mingjing.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.benchmark.data.Dataset;
import org.mingjing.test.TestTokens;

/** Records a second of an import by one system, as it brings its complaints in: one request after the other, the answers read as they come. */
final class Imports {
    /** Lines of one request: within the limit on bodies. */
    private static final int REQUEST = 10_000;

    private static final int WARMING = 6;
    private static final int REQUESTS = 6;

    private final PrintStream out;

    Imports(PrintStream out) {
        this.out = out;
    }

    void measure(Service service, Dataset dataset, int complaints) {
        measure(service, dataset::importLine, complaints, "records of 350 characters on average");
        measure(service, dataset::importLineWithCourse, complaints, "such records, each with a course of six steps");
    }

    private void measure(Service service, BiFunction<Integer, String, String> line, int complaints, String what) {
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0; i < WARMING; i++) {
                take(client, service, lines(line));
            }
            var bodies = IntStream.range(0, REQUESTS).mapToObj(_ -> lines(line)).toList();
            var began = System.nanoTime();
            bodies.forEach(body -> take(client, service, body));
            var seconds = (System.nanoTime() - began) / 1e9;
            out.printf(
                    "| import into %,d complaints, %,d %s | %.0f records/s |%n",
                    complaints, REQUESTS * REQUEST, what, REQUESTS * REQUEST / seconds);
        }
    }

    private static String lines(BiFunction<Integer, String, String> line) {
        return IntStream.range(0, REQUEST)
                .mapToObj(i -> line.apply(i, UUID.randomUUID().toString()))
                .collect(Collectors.joining("\n"));
    }

    private static void take(HttpClient client, Service service, String lines) {
        var request = HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/complaints/import"))
                .header("Authorization", "Bearer " + TestTokens.of("mingjing-loader"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> results = answer.body()) {
                var refused = results.filter(line -> !line.contains("\"created\""))
                        .limit(1)
                        .toList();
                if (answer.statusCode() != 200 || !refused.isEmpty()) {
                    throw new IllegalStateException("import gave " + answer.statusCode() + " " + refused);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
