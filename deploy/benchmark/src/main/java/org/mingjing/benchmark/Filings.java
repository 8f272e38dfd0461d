package org.mingjing.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingjing.benchmark.data.Dataset;

/**
 * Filings a second through the gateway, by people without a login, against what pgbench reaches with the statements of a
 * filing and the same texts, as many connections, on the same machine and database.
 */
final class Filings {
    private static final int CONNECTIONS = 8;
    /** Different filings, each sent again when all were. */
    private static final int TEXTS = 20_000;

    private static final Duration WARMING = Duration.ofMinutes(3);
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final PrintStream out;

    Filings(PrintStream out) {
        this.out = out;
    }

    void measure(Service gateway, Dataset dataset, Database database, Path work) throws IOException {
        // as many connections are kept as are used
        System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS));
        var filings = Stream.iterate(0, i -> i + 1)
                .limit(TEXTS)
                .map(i -> dataset.filing(i).getBytes(StandardCharsets.UTF_8))
                .toList();
        filed(gateway, filings, WARMING);
        var gatewayRate = filed(gateway, filings, TIME) / (double) TIME.toSeconds();
        out.printf("| filing through the gateway, %d connections | %.0f a second |%n", CONNECTIONS, gatewayRate);
        keep(database, filings);
        var bare = pgbench(database, work);
        if (bare > 0) {
            out.printf(
                    "| pgbench with the statements of a filing, %d connections | %.0f a second |%n", CONNECTIONS, bare);
            out.printf("| share | %.0f %% |%n", 100 * gatewayRate / bare);
        }
    }

    private static long filed(Service gateway, List<byte[]> filings, Duration time) {
        var until = Instant.now().plus(time);
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var clients = Stream.generate(() -> threads.submit(client(gateway, filings, next, until)))
                    .limit(CONNECTIONS)
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

    /** One connection that files as soon as it was answered; plain, since it takes its time from what it measures. */
    private static Callable<Long> client(Service gateway, List<byte[]> filings, AtomicInteger next, Instant until) {
        return () -> {
            var url = URI.create(gateway.url() + "/api/v1/complaints").toURL();
            long done = 0;
            while (Instant.now().isBefore(until)) {
                file((HttpURLConnection) url.openConnection(), filings.get(next.getAndIncrement() % filings.size()));
                done++;
            }
            return done;
        };
    }

    private static void file(HttpURLConnection connection, byte[] filing) throws IOException {
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(filing.length);
        try (var out = connection.getOutputStream()) {
            out.write(filing);
        }
        if (connection.getResponseCode() != 201) {
            throw new IllegalStateException("filing gave " + connection.getResponseCode());
        }
        try (var in = connection.getInputStream()) {
            in.readAllBytes();
        }
    }

    /** What was filed, for the statements that pgbench is to send. */
    private static void keep(Database database, List<byte[]> filings) {
        try (var connection = database.superuser();
                var in = Filings.class.getResourceAsStream("/benchmark/filings.sql");
                var insert = connection.prepareStatement("insert into benchmark.filed values (?, ?::jsonb)")) {
            database.execute(connection, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (var i = 0; i < filings.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, new String(filings.get(i), StandardCharsets.UTF_8));
                insert.addBatch();
            }
            insert.executeBatch();
            database.execute(connection, "refresh materialized view benchmark.filing");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
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
            said = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
