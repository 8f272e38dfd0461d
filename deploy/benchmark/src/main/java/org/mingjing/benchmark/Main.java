package org.mingjing.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.mingjing.benchmark.data.Dataset;

/** The command behind {@code deploy/bench}: measures the complaints service and prints what it found. */
public final class Main {
    private final Options options;
    private final PrintStream out;

    private Main(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Parts to measure, then options. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Main(Options.parse(arguments), out).run();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
        // the identity stub's threads would keep the process
        System.exit(0);
    }

    private void run() throws IOException {
        Files.createDirectories(logs());
        try (var server = Server.start(options.data())) {
            var lists = new Lists(out);
            for (var size : options.sizes()) {
                var database = made(server, size);
                try (var service = service(database)) {
                    if (options.wants("lists")) {
                        lists.measure(service, size, options);
                    }
                    if (options.wants("import")) {
                        new Imports(out).measure(service, new Dataset(database, options.home(), size), size);
                    }
                    if (options.wants("filing")) {
                        filing(service, database, size);
                    }
                }
            }
            if (options.wants("lists")) {
                lists.print();
            }
        }
    }

    private void filing(Service service, Database database, int size) throws IOException {
        var managementPort = Service.freePort();
        try (var gateway = Service.start(
                options.home(), "gateway", logs(), Environment.gateway(service, managementPort), managementPort)) {
            new Filings(out).measure(gateway, new Dataset(database, options.home(), size), database, logs());
        }
    }

    private Database made(Server server, int size) {
        var database = server.database("complaints_" + size);
        var dataset = new Dataset(database, options.home(), size);
        if (!dataset.made()) {
            out.printf("making %,d complaints%n", size);
            var began = Instant.now();
            try (var service = service(database)) {
                out.printf("  tables are there (%s)%n", service.url());
            }
            dataset.make();
            out.printf(
                    "  made in %d s%n", Duration.between(began, Instant.now()).toSeconds());
        }
        return database;
    }

    private Service service(Database database) {
        return Service.start(options.home(), "complaints", logs(), Environment.complaints(database), 0);
    }

    private Path logs() {
        return options.data().resolve("logs");
    }
}
