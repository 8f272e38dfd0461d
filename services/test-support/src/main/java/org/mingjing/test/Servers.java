package org.mingjing.test;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/**
 * The real PostgreSQL and Kafka behind the tests, started once per JVM. The system property {@code
 * mingjing.test.servers} chooses {@code docker}, {@code embedded}, or {@code auto}: Docker where an engine answers.
 */
final class Servers {
    private Servers() {}

    /** {@code jdbc:postgresql://host:port/|user|password} of the superuser. */
    static String postgres() {
        start();
        return Shared.once("postgres", Servers::notStarted);
    }

    static String kafka() {
        start();
        return Shared.once("kafka", Servers::notStarted);
    }

    private static void start() {
        Shared.once("servers", () -> {
            String kind = chosen();
            boolean docker = kind.equals("docker");
            CompletableFuture<String> kafka =
                    CompletableFuture.supplyAsync(() -> docker ? DockerServers.kafka() : EmbeddedServers.kafka());
            String postgres = docker ? DockerServers.postgres() : EmbeddedServers.postgres();
            Shared.once("postgres", () -> postgres);
            String bootstrap = kafka.join();
            awaitBroker(bootstrap);
            Shared.once("kafka", () -> bootstrap);
            return kind;
        });
    }

    private static String chosen() {
        String kind = System.getProperty("mingjing.test.servers", "auto");
        return switch (kind) {
            case "docker", "embedded" -> kind;
            case "auto" -> DockerServers.available() ? "docker" : "embedded";
            default -> throw new IllegalArgumentException("mingjing.test.servers=auto|embedded|docker, not " + kind);
        };
    }

    private static void awaitBroker(String bootstrap) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "reconnect.backoff.ms", 250);
        try (Admin admin = Admin.create(config)) {
            admin.describeCluster().nodes().get(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("The test broker at " + bootstrap + " did not come up", e);
        }
    }

    private static String notStarted() {
        throw new IllegalStateException("The test servers were not started");
    }
}
