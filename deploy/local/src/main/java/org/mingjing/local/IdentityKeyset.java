package org.mingjing.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A Tink keyset of AES-256-GCM keys that wrap the data keys of reporters' identities, as base64 of its JSON. */
final class IdentityKeyset {
    private static final int KEY_BYTES = 32;
    /** Field 3, length-delimited: {@code key_value} of Tink's {@code AesGcmKey} message; its version 0 is left out. */
    private static final byte KEY_VALUE_TAG = 0x1A;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdentityKeyset() {}

    /** A keyset of one fresh key. */
    static String generate() {
        ObjectNode keyset = JSON.createObjectNode();
        keyset.putArray("key");
        return encoded(withFreshPrimary(keyset));
    }

    /** The same with a fresh key that wraps from then on; the others still open. */
    static String rotated(String keyset) {
        return encoded(withFreshPrimary(decoded(keyset)));
    }

    /** The same with its primary key alone. */
    static String retired(String keyset) {
        ObjectNode all = decoded(keyset);
        long primary = primary(keyset);
        ArrayNode kept = JSON.createArrayNode();
        all.path("key").forEach(key -> {
            if (key.path("keyId").asLong() == primary) {
                kept.add(key);
            }
        });
        all.set("key", kept);
        return encoded(all);
    }

    /** Id of the key that wraps. */
    static long primary(String keyset) {
        return decoded(keyset).path("primaryKeyId").asLong();
    }

    /** The ids of all its keys, the oldest first. */
    static List<Long> ids(String keyset) {
        List<Long> ids = new ArrayList<>();
        decoded(keyset).path("key").forEach(key -> ids.add(key.path("keyId").asLong()));
        return List.copyOf(ids);
    }

    private static ObjectNode withFreshPrimary(ObjectNode keyset) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        byte[] message = ByteBuffer.allocate(KEY_BYTES + 2)
                .put(KEY_VALUE_TAG)
                .put((byte) KEY_BYTES)
                .put(key)
                .array();
        int id = 1 + RANDOM.nextInt(Integer.MAX_VALUE - 1);
        keyset.put("primaryKeyId", id);
        ObjectNode fresh = keyset.withArray("key").addObject();
        fresh.putObject("keyData")
                .put("typeUrl", "type.googleapis.com/google.crypto.tink.AesGcmKey")
                .put("value", Base64.getEncoder().encodeToString(message))
                .put("keyMaterialType", "SYMMETRIC");
        fresh.put("status", "ENABLED").put("keyId", id).put("outputPrefixType", "TINK");
        return keyset;
    }

    private static ObjectNode decoded(String keyset) {
        try {
            JsonNode read = JSON.readTree(Base64.getDecoder().decode(keyset));
            if (read instanceof ObjectNode object && object.path("key").isArray()) {
                return object;
            }
        } catch (IOException | IllegalArgumentException e) {
            // the cause may quote the keys
            throw new StartFailure("complaints.identity.keyset in the secrets is no keyset");
        }
        throw new StartFailure("complaints.identity.keyset in the secrets is no keyset");
    }

    private static String encoded(ObjectNode keyset) {
        try {
            return Base64.getEncoder()
                    .encodeToString(JSON.writeValueAsString(keyset).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
