package org.mingjing.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.mingjing.test.Platform;
import org.mingjing.test.TestTokens;

/** What the measured processes are told: everything as on a server, but for Kafka, which is not there. */
final class Environment {
    private Environment() {}

    static Map<String, String> complaints(Database database) {
        var environment = common();
        environment.putAll(Platform.keys());
        environment.put("MINGJING_DB_URL", database.url());
        environment.put("MINGJING_DB_USER", "complaints_app");
        environment.put("MINGJING_DB_PASSWORD", Database.PASSWORD);
        environment.put("MINGJING_DB_OWNER_USER", "complaints_owner");
        environment.put("MINGJING_DB_OWNER_PASSWORD", Database.PASSWORD);
        return environment;
    }

    /** The gateway before that service, letting one client through as often as it likes. */
    static Map<String, String> gateway(Service complaints, int managementPort) {
        var environment = common();
        environment.put("MINGJING_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("MINGJING_OIDC_CLIENT_SECRET", "benchmark-client-secret-of-32-letters!");
        environment.put("MINGJING_SESSION_SECRET", "benchmark-session-secret-of-32-letters");
        environment.put("MINGJING_KEYCLOAK_URL", TestTokens.issuer().replaceAll("/auth/.*", ""));
        environment.put("MINGJING_COMPLAINTS_URL", complaints.url());
        environment.put("MINGJING_SUPERVISION_URL", complaints.url());
        environment.put("MINGJING_GATEWAY_LIMITS_GENERAL_REQUESTS", "10000000");
        environment.put("MINGJING_GATEWAY_LIMITS_STRICT_FILING_REQUESTS", "10000000");
        return environment;
    }

    private static Map<String, String> common() {
        var environment = new HashMap<String, String>();
        environment.put("MINGJING_HTTP_HOST", "127.0.0.1");
        environment.put("MINGJING_OIDC_URL", TestTokens.issuer());
        environment.put("MINGJING_OIDC_ISSUER", TestTokens.issuer());
        // nothing listens there: events wait in the write-ahead log, as they do when the broker is away
        environment.put("MINGJING_KAFKA", "127.0.0.1:1");
        return environment;
    }
}
