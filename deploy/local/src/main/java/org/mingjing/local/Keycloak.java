package org.mingjing.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak: unpacked and built once, then started optimised, with its own database in the platform's PostgreSQL. */
final class Keycloak {
    static final String NAME = "keycloak";
    /** Fixed when Keycloak is built; changing one needs another build. */
    private static final Map<String, String> BUILD = Map.of(
            "KC_DB", "postgres",
            "KC_CACHE", "local",
            "KC_HTTP_RELATIVE_PATH", "/auth",
            "KC_HEALTH_ENABLED", "false",
            "KC_METRICS_ENABLED", "false");

    private static final List<String> JVM = List.of(
            "-Xms96m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.security.egd=file:/dev/urandom",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Layout layout;
    private final Secrets secrets;
    private final int port;
    private final String publicUrl;

    Keycloak(Layout layout, Secrets secrets, int port, String publicUrl) {
        this.layout = layout;
        this.secrets = secrets;
        this.port = port;
        this.publicUrl = publicUrl;
    }

    /** As the services reach it; people reach it through the gateway. */
    String address() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    String realm() {
        return address() + "/realms/mingjing";
    }

    /** As it stands in the tokens. */
    String issuer() {
        return publicUrl + "/auth/realms/mingjing";
    }

    String adminPassword() {
        return secrets.password("keycloak.admin.password");
    }

    String clientSecret(String client) {
        return secrets.password(client + ".client.secret");
    }

    /** Unpacks and builds where that has not been done (half a minute, once); finished by a rename. */
    void install(Progress progress) {
        Path server = server();
        if (Files.exists(server.resolve("lib"))) {
            return;
        }
        progress.line("Keycloak: unpacking and building it, once");
        try {
            Files.createDirectories(layout.software());
            Path fresh = Files.createTempDirectory(layout.software(), "keycloak.");
            Archives.unzip(layout.keycloakArchive(), fresh);
            Tool.run("Keycloak's build", command(fresh, List.of("-Xmx512m"), "build"), BUILD, layout.log(NAME));
            Files.move(fresh, server, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("Keycloak cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private Path server() {
        return layout.software().resolve("keycloak");
    }

    Part part(Postgres postgres, Databases databases, Http http) {
        Path server = server();
        RealmFile.write(layout.realm(), server.resolve("data/import/mingjing-realm.json"));
        return new Part(
                NAME,
                "Keycloak",
                command(server, List.of(), "start", "--optimized", "--import-realm"),
                environment(postgres, databases),
                layout.log(NAME),
                Part.Signal.TERM,
                () -> http.ok(URI.create(realm() + "/.well-known/openid-configuration")));
    }

    private Map<String, String> environment(Postgres postgres, Databases databases) {
        Map<String, String> environment = new HashMap<>(BUILD);
        environment.put("KC_DB_URL", postgres.jdbc("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", databases.password("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "15");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", publicUrl + "/auth");
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        // the placeholders of the realm file
        environment.put("MINGJING_PUBLIC_URL", publicUrl);
        environment.put("MINGJING_OIDC_CLIENT_SECRET", clientSecret("gateway"));
        environment.put("MINGJING_COURT_SYSTEM_SECRET", clientSecret("court-system"));
        environment.put("MINGJING_PROCURATORATE_SYSTEM_SECRET", clientSecret("procuratorate-system"));
        environment.put("MINGJING_POLICE_SYSTEM_SECRET", clientSecret("police-system"));
        environment.put("MINGJING_LOADER_SECRET", clientSecret("mingjing-loader"));
        return environment;
    }

    /** What {@code kc.sh} would run, without the shell between: the process id is Keycloak's own. */
    private static List<String> command(Path server, List<String> heap, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Tool.java());
        command.addAll(JVM);
        command.addAll(heap);
        command.add("-Dkc.home.dir=" + server);
        command.add("-Djboss.server.config.dir=" + server.resolve("conf"));
        command.add("-cp");
        command.add(server.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return command;
    }
}
