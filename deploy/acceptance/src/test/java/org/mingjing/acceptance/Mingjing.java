package org.mingjing.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingjing.local.Endpoints;

/**
 * The running platform as an outsider with the keys to the machine sees it: its address, its processes, databases, topics
 * and logs. It is started by the launcher's own command on free ports in a folder of its own.
 */
public final class Mingjing implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 300;
    // kept here, or it could be collected and forget its level
    private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");

    private final Path data;
    private final Process launcher;
    private final SpanCollector spans;
    private final Api api;

    private Mingjing(Path data, Process launcher, SpanCollector spans) {
        this.data = data;
        this.launcher = launcher;
        this.spans = spans;
        this.api = new Api(this);
    }

    /** Starts a platform, or joins the one whose data folder {@code -Dmingjing.acceptance.data} names. */
    static Mingjing start() {
        KAFKA_CLIENTS.setLevel(Level.WARNING);
        String running = System.getProperty("mingjing.acceptance.data");
        try {
            if (running != null) {
                return new Mingjing(Path.of(running), null, SpanCollector.start());
            }
            Path target = Path.of("target").toAbsolutePath();
            Path data = Files.createTempDirectory("mingjing-acceptance");
            Path console = target.resolve("platform.log");
            SpanCollector spans = SpanCollector.start();
            ProcessBuilder builder = new ProcessBuilder(command(data, target.resolve("software")))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            builder.environment().putAll(spans.environment());
            // whoever waits for a letter need not wait for the round of an office
            builder.environment().put("MINGJING_MAIL_EVERY", "1s");
            Process launcher = builder.start();
            Mingjing mingjing = new Mingjing(data, launcher, spans);
            Runtime.getRuntime().addShutdownHook(new Thread(mingjing::stop, "stop-platform"));
            mingjing.awaitReady(console);
            mingjing.awaitDirectory();
            return mingjing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, Path software) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.mingjing.local.Main",
                "up",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--software",
                software.toString());
    }

    private void awaitReady(Path console) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(data.resolve("run/ready"))) {
            if (exited() || System.nanoTime() > deadline) {
                launcher.destroy();
                throw new IllegalStateException("The platform did not come up:\n" + Files.readString(console));
            }
        }
    }

    /** After a first start the directory of organs travels from supervision to complaints: some seconds. */
    private void awaitDirectory() {
        await("the directory of organs at complaints")
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("complaints", "organ_copy") == count("supervision", "organ"));
    }

    private long count(String service, String table) throws SQLException {
        try (Connection connection = asSuperuser(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean exited() {
        try {
            return launcher.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The public API. */
    public Api api() {
        return api;
    }

    /** Where everything answers now; process ids change when a part is restarted. */
    public Endpoints endpoints() {
        return Endpoints.read(data);
    }

    /** Without a slash at the end. */
    public String publicUrl() {
        return endpoints().publicUrl();
    }

    public Path data() {
        return data;
    }

    public Path logs() {
        return Path.of(endpoints().logs());
    }

    /** Whether this run started the platform, and so decides where its spans go. */
    boolean startedHere() {
        return launcher != null;
    }

    SpanCollector spans() {
        return spans;
    }

    /** A password or key that the launcher made. */
    public String credential(String name) {
        try (Reader reader = Files.newBufferedReader(Path.of(endpoints().credentials()), StandardCharsets.UTF_8)) {
            Properties values = new Properties();
            values.load(reader);
            String value = values.getProperty(name);
            if (value == null) {
                throw new IllegalArgumentException("No credential " + name + " among " + values.stringPropertyNames());
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service's database as the role of the running service, which row-level security binds. */
    public Connection asApplication(String service) throws SQLException {
        String role = service + "_app";
        return DriverManager.getConnection(endpoints().databases().get(service), role, credential(role + ".password"));
    }

    /** A service's database as the superuser, whom no policy binds. */
    public Connection asSuperuser(String service) throws SQLException {
        return DriverManager.getConnection(
                endpoints().databases().get(service), "postgres", credential("postgres.password"));
    }

    /** Kills a part as {@code kill -9} does; gives its process id. */
    public long kill(String part) {
        Map<String, Long> pids = endpoints().pids();
        Long pid = pids.get(part);
        if (pid == null) {
            throw new IllegalArgumentException("No part " + part + " among " + pids.keySet());
        }
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        return pid;
    }

    @Override
    public void close() {
        Chromium.end();
        stop();
    }

    private synchronized void stop() {
        if (launcher != null && launcher.isAlive()) {
            launcher.destroy();
            try {
                if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
                    launcher.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        spans.close();
    }
}
