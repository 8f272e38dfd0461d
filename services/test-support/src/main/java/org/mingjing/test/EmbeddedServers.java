package org.mingjing.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL and Kafka as plain processes of this machine. */
final class EmbeddedServers {
    private static final int BROKER_TRIES = 3;

    private EmbeddedServers() {}

    static String postgres() {
        try {
            // Logical decoding reads flushed WAL only, hence synchronous_commit; fsync stays off: these are tests.
            @SuppressWarnings("resource") // stopped by its own shutdown hook
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("wal_level", "logical")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("max_replication_slots", "20")
                    .start();
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/|postgres|postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String kafka() {
        for (int left = BROKER_TRIES; ; left--) {
            try {
                return kafka(BrokerFolder.create());
            } catch (IOException e) {
                // its ports were free when they were asked for; another process may have been faster
                if (left == 1) {
                    throw new UncheckedIOException(e);
                }
                System.err.println(e.getMessage());
            }
        }
    }

    static String kafka(BrokerFolder home) throws IOException {
        Path folder = home.path();
        int[] ports = freePorts();
        Path properties = Broker.configure(folder, ports[0], ports[1]);
        Process process = new ProcessBuilder(command(properties))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
        home.removeAtTheEndAfter(process);
        awaitPort(process, ports[0], folder.resolve("broker.log"));
        return "127.0.0.1:" + ports[0];
    }

    private static void awaitPort(Process process, int port, Path log) throws IOException {
        Instant deadline = Instant.now().plusSeconds(120);
        while (!answers(port)) {
            if (ended(process) || Instant.now().isAfter(deadline)) {
                throw new IOException("The test broker did not come up. Its log:\n" + Files.readString(log));
            }
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(Path properties) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Broker.class.getName(),
                properties.toString());
    }

    /** Two ports that differ: both are held until both are known. */
    private static int[] freePorts() throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new int[] {one.getLocalPort(), other.getLocalPort()};
        }
    }
}
