package org.mingjing.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of one of Mingjing's services as it is deployed, until it is closed. */
final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it answers; {@code ready} is the path that says so. */
    static Service start(Path home, String name, Path logs, Map<String, String> environment, int healthPort) {
        var port = freePort();
        var jar = home.resolve("services").resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xms256m",
                        "-Xmx768m",
                        "-XX:+UseParallelGC",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("MINGJING_HTTP_PORT", Integer.toString(port));
        try {
            var service = new Service(builder.start(), port);
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            service.await(healthPort == 0 ? port : healthPort, logs.resolve(name + ".log"));
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(int healthPort, Path log) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + healthPort + "/q/health/ready"))
                .build();
        var until = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!ready(client, request)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS) || Instant.now().isAfter(until)) {
                    close();
                    throw new IllegalStateException("the service did not come up; see " + log);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
