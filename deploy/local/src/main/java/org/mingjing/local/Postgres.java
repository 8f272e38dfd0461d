package org.mingjing.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The PostgreSQL server: unpacked once, initialised once, started with everything durable. */
final class Postgres {
    static final String NAME = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final int MAX_CONNECTIONS = 120;

    private final Layout layout;
    private final Secrets secrets;
    private final int port;

    Postgres(Layout layout, Secrets secrets, int port) {
        this.layout = layout;
        this.secrets = secrets;
        this.port = port;
    }

    int port() {
        return port;
    }

    String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Unpacks and initialises where that has not been done; both are finished by a rename, so a kill leaves no half. */
    Part prepare() {
        Path server = unpack();
        Path cluster = layout.data().resolve("postgres");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(server, cluster);
        }
        List<String> command = asAllowed(List.of(
                server.resolve("bin/postgres").toString(), "-D", cluster.toString(), "-p", Integer.toString(port)));
        Map<String, String> settings = Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "wal_level", "logical",
                "fsync", "on",
                "synchronous_commit", "on",
                "max_connections", Integer.toString(MAX_CONNECTIONS),
                "shared_buffers", "64MB",
                "password_encryption", "scram-sha-256",
                "log_timezone", "UTC",
                "timezone", "UTC");
        settings.forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return new Part(NAME, "PostgreSQL", command, Map.of(), layout.log(NAME), Part.Signal.INT, this::answers);
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbc(database), SUPERUSER, secrets.password("postgres.password"));
    }

    private boolean answers() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path unpack() {
        String archive = "postgres-%s.txz".formatted(platform());
        Path server = layout.software().resolve("postgresql");
        if (Files.exists(server.resolve("bin/postgres"))) {
            return server;
        }
        try (InputStream packed = Postgres.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new StartFailure("no PostgreSQL binaries for this machine (" + archive
                        + "): add the artifact of its kind to deploy/local/pom.xml");
            }
            Files.createDirectories(layout.software());
            Path fresh = Files.createTempDirectory(layout.software(), "postgresql.");
            Archives.untarXz(packed, fresh);
            // initdb and the server run as another user id when the launcher is root
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, server, StandardCopyOption.ATOMIC_MOVE);
            return server;
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private void initialise(Path server, Path cluster) {
        try {
            Path fresh = Files.createTempDirectory(layout.data(), "postgres.");
            Path password = Files.createTempFile(layout.data(), "initdb", "");
            try {
                Files.writeString(password, secrets.password("postgres.password"), StandardCharsets.US_ASCII);
                Tool.run(
                        "initdb",
                        asAllowed(List.of(
                                server.resolve("bin/initdb").toString(),
                                "-D",
                                fresh.toString(),
                                "-U",
                                SUPERUSER,
                                "--pwfile",
                                password.toString(),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--locale=C.UTF-8")),
                        Map.of("LC_ALL", "C"),
                        layout.log(NAME));
            } finally {
                Files.delete(password);
            }
            Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("the database cluster cannot be made: " + e.getMessage(), e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own gives it another user id over the same files. */
    private static List<String> asAllowed(List<String> command) {
        List<String> all = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            all.add("unshare");
            all.add("--user");
        }
        all.addAll(command);
        return all;
    }

    private static String platform() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean arm = "aarch64".equals(System.getProperty("os.arch"));
        return (mac ? "darwin-" : "linux-") + (arm ? "arm_64" : "x86_64");
    }
}
