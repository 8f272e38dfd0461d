package org.mingjing.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What must be so before anything is started. Each check gives one clear line. */
final class Preflight {
    static final long MEMORY_NEEDED = 3L << 30;
    static final long DISK_NEEDED = 2L << 30;
    private static final int JDK_NEEDED = 25;

    private Preflight() {}

    static void check(Options options, Layout layout) {
        jdk(Runtime.version().feature());
        memory(available(Path.of("/proc/meminfo")), MEMORY_NEEDED);
        disk(options.data(), DISK_NEEDED);
        port(options.port());
        built(layout);
    }

    static void jdk(int version) {
        if (version < JDK_NEEDED) {
            throw new StartFailure("JDK " + JDK_NEEDED + " is needed, this is " + version);
        }
    }

    static void memory(OptionalLong available, long needed) {
        if (available.isPresent() && available.getAsLong() < needed) {
            throw new StartFailure("too little memory: %s is available, %s is needed"
                    .formatted(size(available.getAsLong()), size(needed)));
        }
    }

    /** Creates the folder: only then is it known which disk it is on. */
    static void disk(Path folder, long needed) {
        try {
            Files.createDirectories(folder);
            long usable = Files.getFileStore(folder).getUsableSpace();
            if (usable < needed) {
                throw new StartFailure("too little disk: %s is free for %s, %s is needed"
                        .formatted(size(usable), folder, size(needed)));
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "cannot write to " + folder + " (" + e.getMessage() + "); give another with --data", e);
        }
    }

    static void port(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            // a port in TIME_WAIT after our own last run is free; one that somebody listens on is not
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailure(
                    "port " + port + " is taken; stop what listens there or give another with --port", e);
        }
    }

    /** MemAvailable in bytes; empty where the system does not say. */
    static OptionalLong available(Path meminfo) {
        if (!Files.isReadable(meminfo)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(meminfo, StandardCharsets.US_ASCII).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException e) {
            throw new StartFailure("cannot read " + meminfo, e);
        }
    }

    private static void built(Layout layout) {
        for (String service : Layout.SERVICES) {
            present(layout.builtService(service).resolve("quarkus-run.jar"));
        }
        present(layout.builtKafka());
        present(layout.builtDebezium());
        present(layout.keycloakArchive());
    }

    private static void present(Path file) {
        if (!Files.exists(file)) {
            throw new StartFailure("not built: " + file + " is missing; run ./mvnw -DskipTests package");
        }
    }

    private static String size(long bytes) {
        return "%.1f GiB".formatted(bytes / (double) (1L << 30));
    }
}
