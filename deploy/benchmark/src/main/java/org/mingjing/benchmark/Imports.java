package org.mingjing.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.benchmark.data.Dataset;
import org.mingjing.test.TestTokens;

/** Records a second of an import by one system, as it brings its complaints in: one stream, the answers read as they come. */
final class Imports {
    private static final int WARMING = 3_000;
    private static final int RECORDS = 15_000;

    private final PrintStream out;

    Imports(PrintStream out) {
        this.out = out;
    }

    void measure(Service service, Dataset dataset, int complaints) {
        try (var client = HttpClient.newHttpClient()) {
            take(client, service, lines(dataset, WARMING));
            var lines = lines(dataset, RECORDS);
            var began = System.nanoTime();
            take(client, service, lines);
            var seconds = (System.nanoTime() - began) / 1e9;
            out.printf(
                    "| import into %,d complaints, %,d records of 350 characters on average | %.0f records/s |%n",
                    complaints, RECORDS, RECORDS / seconds);
        }
    }

    private static String lines(Dataset dataset, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> dataset.importLine(i, UUID.randomUUID().toString()))
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
