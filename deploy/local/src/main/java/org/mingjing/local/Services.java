package org.mingjing.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes of Mingjing itself: their ports and their environment. */
final class Services {
    private static final List<String> JVM =
            List.of("-Xms48m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private final Layout layout;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final MailServer mail;
    private final String publicUrl;
    private final int managementPort;
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    Services(
            Layout layout,
            Secrets secrets,
            Postgres postgres,
            Kafka kafka,
            Keycloak keycloak,
            MailServer mail,
            Ports free,
            int publicPort) {
        this.layout = layout;
        this.secrets = secrets;
        this.postgres = postgres;
        this.kafka = kafka;
        this.keycloak = keycloak;
        this.mail = mail;
        this.publicUrl = "http://localhost:" + publicPort;
        Layout.DOMAIN_SERVICES.forEach(service -> ports.put(service, free.free()));
        ports.put("gateway", publicPort);
        this.managementPort = free.free();
    }

    String address(String service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    /** Where health and metrics answer: the gateway has a port of its own for them, which is not the public one. */
    String management(String service) {
        return "gateway".equals(service) ? "http://127.0.0.1:" + managementPort : address(service);
    }

    Part prepare(String service, Http http) {
        Path application = Mirror.of(
                layout.builtService(service), layout.run().resolve("services").resolve(service));
        List<String> command = new java.util.ArrayList<>();
        command.add(Tool.java());
        command.addAll(JVM);
        command.add("-jar");
        command.add(application.resolve("quarkus-run.jar").toString());
        URI ready = URI.create(management(service) + "/q/health/ready");
        return new Part(
                service,
                service,
                command,
                () -> environment(service),
                layout.log(service),
                Part.Signal.TERM,
                () -> http.ok(ready));
    }

    private Map<String, String> environment(String service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MINGJING_HTTP_HOST", "127.0.0.1");
        environment.put("MINGJING_HTTP_PORT", Integer.toString(ports.get(service)));
        environment.put("MINGJING_OIDC_URL", keycloak.realm());
        environment.put("MINGJING_OIDC_ISSUER", keycloak.issuer());
        environment.put("MINGJING_PUBLIC_URL", publicUrl);
        environment.put("MINGJING_KAFKA", kafka.bootstrap());
        if ("gateway".equals(service)) {
            environment.put("MINGJING_MANAGEMENT_PORT", Integer.toString(managementPort));
            environment.put("MINGJING_OIDC_CLIENT_SECRET", keycloak.clientSecret("gateway"));
            environment.put("MINGJING_SESSION_SECRET", secrets.password("gateway.session.secret"));
            environment.put("MINGJING_KEYCLOAK_URL", keycloak.address().replace("/auth", ""));
            environment.put("MINGJING_COMPLAINTS_URL", address("complaints"));
            environment.put("MINGJING_SUPERVISION_URL", address("supervision"));
        } else {
            environment.put("MINGJING_DB_URL", postgres.jdbc(service));
            environment.put("MINGJING_DB_USER", service + "_app");
            environment.put("MINGJING_DB_PASSWORD", secrets.password(service + "_app.password"));
            environment.put("MINGJING_DB_OWNER_USER", service + "_owner");
            environment.put("MINGJING_DB_OWNER_PASSWORD", secrets.password(service + "_owner.password"));
        }
        if ("complaints".equals(service)) {
            environment.put("MINGJING_IDENTITY_KEYSET", secrets.latest(Keys.KEYSET, IdentityKeyset::generate));
            environment.put("MINGJING_SIGNING_KEY", secrets.get("complaints.signing.key", SigningKey::generate));
            environment.put("MINGJING_REPORTER_PEPPER", secrets.password("complaints.reporter.pepper"));
            environment.put("MINGJING_MAIL_ENABLED", "true");
            environment.put("MINGJING_SMTP_HOST", "127.0.0.1");
            environment.put("MINGJING_SMTP_PORT", Integer.toString(mail.port()));
            environment.put("MINGJING_SMTP_STARTTLS", "DISABLED");
        }
        return environment;
    }
}
