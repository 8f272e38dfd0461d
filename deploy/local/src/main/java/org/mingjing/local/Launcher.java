package org.mingjing.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;

/**
 * A running platform on this machine.
 *
 * <p>What waits for what: PostgreSQL, Kafka and Keycloak's unpacking begin at once; Connect follows Kafka; Keycloak
 * follows its database; the services follow Keycloak; the connectors follow Connect and the services, whose migrations
 * make the publications.
 */
public final class Launcher implements AutoCloseable {
    private final Layout layout;
    private final Progress progress;
    private final DataLock lock;
    private final RunningProcesses processes;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Supervisor supervisor;
    private final Http http = new Http();
    private final Postgres postgres;
    private final Databases databases;
    private final Kafka kafka;
    private final Connect connect;
    private final Keycloak keycloak;
    private final MailServer mail;
    private final Services services;
    private final String publicUrl;

    private Launcher(Options options, Layout layout, DataLock lock, Progress progress) {
        this.layout = layout;
        this.lock = lock;
        this.progress = progress;
        this.processes = new RunningProcesses(layout.run().resolve("processes.json"));
        this.supervisor = new Supervisor(progress, processes, this::writeEndpoints, stopping);
        Ports ports = new Ports();
        Secrets secrets = new Secrets(layout.secrets());
        int port = options.port() == 0 ? ports.free() : options.port();
        this.publicUrl = "http://localhost:" + port;
        this.postgres = new Postgres(layout, secrets, ports.free());
        this.databases = new Databases(postgres, secrets);
        this.kafka = new Kafka(layout, ports.free(), ports.free());
        this.connect = new Connect(layout, ports.free());
        this.keycloak = new Keycloak(layout, secrets, ports.free(), publicUrl);
        this.mail = new MailServer(new Mailbox(layout.mail()), progress, ports.free());
        this.services = new Services(layout, secrets, postgres, kafka, keycloak, mail, ports, port);
    }

    /** Returns when everything is ready; fails with a {@link StartFailure}, and then leaves nothing running. */
    public static Launcher start(Options options, PrintStream out) {
        Layout layout = Layout.of(options);
        Progress progress = new Progress(out);
        Preflight.check(options, layout);
        DataLock lock = DataLock.take(layout.run())
                .orElseThrow(() -> new StartFailure(
                        "another launcher runs on " + layout.data() + "; stop it with deploy/down, or give --data"));
        Launcher launcher = new Launcher(options, layout, lock, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "stop"));
        try {
            launcher.startAll();
            return launcher;
        } catch (StartFailure e) {
            launcher.close();
            throw e;
        }
    }

    /** Where everything answers now. */
    public Endpoints endpoints() {
        Map<String, String> jdbc = new LinkedHashMap<>();
        Layout.DOMAIN_SERVICES.forEach(service -> jdbc.put(service, postgres.jdbc(service)));
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, String> management = new LinkedHashMap<>();
        Layout.SERVICES.forEach(service -> {
            addresses.put(service, services.address(service));
            management.put(service, services.management(service));
        });
        return new Endpoints(
                publicUrl,
                keycloak.address(),
                kafka.bootstrap(),
                connect.address().toString(),
                new Endpoints.Server("127.0.0.1", postgres.port()),
                jdbc,
                addresses,
                management,
                layout.secrets().toString(),
                layout.logs().toString(),
                processes.pids());
    }

    /** Secret of a client of the realm, such as {@code mingjing-loader}. */
    public String clientSecret(String client) {
        return keycloak.clientSecret(client);
    }

    /** Blocks until the platform has stopped; gives the reason when it was not asked to stop. */
    CompletableFuture<String> gaveUp() {
        return supervisor.gaveUp();
    }

    /** Stops everything in order. Calling it again waits for the first call to be done. */
    @Override
    public void close() {
        synchronized (stopped) {
            if (stopped.getCount() == 0) {
                return;
            }
            supervisor.stopAll();
            mail.close();
            remove(Endpoints.file(layout.data()));
            remove(layout.run().resolve("ready"));
            processes.remove(RunningProcesses.LAUNCHER);
            lock.close();
            stopped.countDown();
        }
    }

    private void startAll() {
        List<String> leftovers = processes.stopLeftovers();
        if (!leftovers.isEmpty()) {
            progress.line("stopped what an earlier launcher had left running: " + String.join(", ", leftovers));
        }
        processes.put(RunningProcesses.LAUNCHER, ProcessHandle.current());
        mail.start();
        Mirror.removeOthers(layout.run(), "launcher.*", System.getProperty("mingjing.launcher.copy", ""));
        progress.line("starting PostgreSQL, Kafka and Keycloak; logs are in " + layout.logs());
        Jvm jars = new Jvm(Mirror.of(layout.builtKafka(), layout.run().resolve("kafka-jars")), logSettings());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Steps steps = new Steps(threads);
            var database = steps.first(this::startPostgres);
            var broker = steps.first(() -> startKafka(jars));
            var unpacked = steps.first(() -> keycloak.install(progress));
            var worker = steps.after(
                    () -> supervisor.launch(connect.prepare(jars, kafka, postgres, databases, http)), broker);
            var identity = steps.after(this::startKeycloak, database, unpacked);
            var applications = Layout.SERVICES.stream()
                    .map(service ->
                            steps.after(() -> supervisor.launch(services.prepare(service, http)), identity, broker))
                    .toArray(CompletableFuture<?>[]::new);
            var running = steps.after(() -> {}, applications);
            var all = steps.after(this::startConnectors, worker, running);
            steps.await(all, supervisor::stopAll);
        }
        writeEndpoints();
    }

    private void startPostgres() {
        supervisor.launch(postgres.prepare());
        databases.create();
    }

    private void startKafka(Jvm jars) {
        supervisor.launch(kafka.prepare(jars));
        try (Admin admin = kafka.admin()) {
            Topics.create(admin, Topics.read(layout.connect().resolve("topics.json")));
        }
    }

    private void startKeycloak() {
        supervisor.launch(keycloak.part(postgres, databases, http));
        new GatewayAddress(keycloak.address(), keycloak.adminPassword(), http)
                .set(publicUrl, layout.run().resolve("public-url"));
    }

    private void startConnectors() {
        Connectors connectors = new Connectors(connect.address(), layout, http, stopping);
        Layout.DOMAIN_SERVICES.forEach(connectors::run);
        progress.line("connectors     running");
        new DirectoryArrival(postgres, stopping).await();
        progress.line("directory      reached complaints");
        Thread.ofVirtual().name("watch-connectors").start(() -> connectors.watch(progress));
    }

    private void writeEndpoints() {
        endpoints().write(layout.data());
    }

    private Path logSettings() {
        Path file = layout.run().resolve("log4j2.properties");
        try (InputStream settings = Launcher.class.getResourceAsStream("log4j2.properties")) {
            Files.copy(settings, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new StartFailure("cannot write " + file, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartFailure("cannot remove " + file, e);
        }
    }
}
