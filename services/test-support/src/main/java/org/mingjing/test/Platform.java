package org.mingjing.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Gives a Quarkus test real PostgreSQL, real Kafka and an identity stub, under the same configuration keys that a running
 * service reads from its environment. Init argument {@code service}: the name of the database and its roles.
 *
 * <pre>{@code @WithTestResource(value = Platform.class, scope = TestResourceScope.GLOBAL,
 *     initArgs = @ResourceArg(name = "service", value = "complaints"))}</pre>
 */
public class Platform implements QuarkusTestResourceLifecycleManager {
    private String service = "test";

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        String oidc = OidcStub.url();
        TestDatabase database = TestDatabase.of(service);
        Map<String, String> config = new LinkedHashMap<>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.devservices.enabled", "false");
        config.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        config.put("MINGJING_HTTP_PORT", "0");
        config.put("MINGJING_DB_URL", database.url());
        config.put("MINGJING_DB_USER", service + "_app");
        config.put("MINGJING_DB_PASSWORD", TestDatabase.PASSWORD);
        config.put("MINGJING_DB_OWNER_USER", service + "_owner");
        config.put("MINGJING_DB_OWNER_PASSWORD", TestDatabase.PASSWORD);
        config.put("MINGJING_KAFKA", Servers.kafka());
        config.put("MINGJING_OIDC_URL", oidc);
        config.put("MINGJING_OIDC_ISSUER", oidc);
        config.put("MINGJING_OIDC_CLIENT_SECRET", "test-only-client-secret-of-32-chars!");
        config.put("MINGJING_SESSION_SECRET", "test-only-session-secret-of-32-chars");
        config.putAll(keys());
        return config;
    }

    /** The keys that the complaints service takes from its environment, for tests only. */
    public static Map<String, String> keys() {
        return Map.of(
                "MINGJING_REPORTER_PEPPER", "test-only-pepper",
                "MINGJING_IDENTITY_KEYSET", keyset(),
                "MINGJING_SIGNING_KEY", signingKey());
    }

    @Override
    public void stop() {
        // The servers outlive one application: the next test class of this JVM uses them again.
    }

    /** Starts everything without Quarkus, for plain tests. */
    public static void startServers() {
        CompletableFuture.allOf(CompletableFuture.runAsync(Servers::kafka), CompletableFuture.runAsync(OidcStub::url))
                .join();
    }

    /** A Tink keyset of one fixed AES-256-GCM key, as base64 of its JSON. */
    private static String keyset() {
        byte[] key = new byte[34];
        key[0] = 0x1A; // protobuf: field 3 (key_value), length-delimited
        key[1] = 0x20;
        String json = """
                {"primaryKeyId":2018,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",\
                "value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":2018,"outputPrefixType":"TINK"}]}""".formatted(Base64.getEncoder().encodeToString(key));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The Ed25519 key of the first test of RFC 8032, as base64 of its JSON Web Key. */
    private static String signingKey() {
        String json = """
                {"kty":"OKP","crv":"Ed25519","kid":"rfc8032-test-1","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",\
                "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
