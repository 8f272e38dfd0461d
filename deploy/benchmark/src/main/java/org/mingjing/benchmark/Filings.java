package org.mingjing.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingjing.benchmark.data.Dataset;

/**
 * Filings a second through the gateway, by people without a login, against what pgbench reaches with the statements of a
 * filing, as many connections, on the same machine and database.
 */
final class Filings {
    private static final int CONNECTIONS = 8;
    private static final Duration WARMING = Duration.ofSeconds(90);
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final PrintStream out;

    Filings(PrintStream out) {
        this.out = out;
    }

    void measure(Service gateway, Dataset dataset, Database database, Path work) throws IOException {
        filed(gateway, dataset, WARMING);
        var gatewayRate = filed(gateway, dataset, TIME) / (double) TIME.toSeconds();
        out.printf("| filing through the gateway, %d connections | %.0f a second |%n", CONNECTIONS, gatewayRate);
        var bare = pgbench(database, work);
        if (bare > 0) {
            out.printf(
                    "| pgbench with the statements of a filing, %d connections | %.0f a second |%n", CONNECTIONS, bare);
            out.printf("| share | %.0f %% |%n", 100 * gatewayRate / bare);
        }
    }

    private static long filed(Service gateway, Dataset dataset, Duration time) {
        var until = Instant.now().plus(time);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var clients = Stream.iterate(0, i -> i + 1)
                    .limit(CONNECTIONS)
                    .map(i -> threads.submit(client(gateway, dataset, i * 100_000, until)))
                    .toList();
            long all = 0;
            for (var client : clients) {
                all += client.get();
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static Callable<Long> client(Service gateway, Dataset dataset, int first, Instant until) {
        return () -> {
            long done = 0;
            try (var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                while (Instant.now().isBefore(until)) {
                    var request = HttpRequest.newBuilder(URI.create(gateway.url() + "/api/v1/complaints"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(dataset.filing(first + (int) done)))
                            .build();
                    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() != 201) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                    done++;
                }
            }
            return done;
        };
    }

    /** What it says of transactions a second; 0 where there is no pgbench on this machine. */
    private double pgbench(Database database, Path work) throws IOException {
        var script = work.resolve("filing.sql");
        try (var in = Filings.class.getResourceAsStream("/benchmark/filing.sql")) {
            Files.write(script, in.readAllBytes());
        }
        var command = List.of(
                "pgbench",
                "-n",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(database.port()),
                "-U",
                "complaints_app",
                "-c",
                Integer.toString(CONNECTIONS),
                "-j",
                "2",
                "-M",
                "prepared",
                "-T",
                Long.toString(TIME.toSeconds()),
                "-f",
                script.toString(),
                database.name());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Database.PASSWORD);
        String said;
        try {
            said = new String(builder.start().getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            out.println("| pgbench | not on this machine (Debian: postgresql-contrib) |");
            return 0;
        }
        var tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(tps.group(1));
    }
}
