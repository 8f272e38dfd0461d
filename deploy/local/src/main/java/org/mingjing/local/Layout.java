package org.mingjing.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where everything lies: what was built, and what this platform writes. */
record Layout(Path home, Path data, Path software) {
    /** The services that own a database, an outbox and a connector. */
    static final List<String> DOMAIN_SERVICES = List.of("complaints", "supervision");

    static final List<String> SERVICES = List.of("complaints", "supervision", "gateway");

    static Layout of(Options options) {
        return new Layout(Home.find(), options.data(), options.software());
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path run() {
        return data.resolve("run");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Letters that the platform wrote to people. */
    Path mail() {
        return data.resolve("mail");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    Path builtService(String service) {
        return home.resolve("services").resolve(service).resolve("target/quarkus-app");
    }

    Path builtKafka() {
        return home.resolve("deploy/local/kafka/target/lib");
    }

    Path builtDebezium() {
        return home.resolve("deploy/local/debezium/target/lib");
    }

    Path keycloakArchive() {
        return first(home.resolve("deploy/local/target/keycloak"), ".zip");
    }

    Path connect() {
        return home.resolve("deploy/connect");
    }

    Path realm() {
        return home.resolve("deploy/keycloak");
    }

    private static Path first(Path folder, String suffix) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(suffix))
                        .sorted()
                        .findFirst()
                        .orElse(folder.resolve("missing" + suffix));
            } catch (java.io.IOException e) {
                throw new StartFailure("cannot read " + folder, e);
            }
        }
        return folder.resolve("missing" + suffix);
    }
}
