package org.mingjing.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A fresh Tink keyset (one AES-256-GCM key) that wraps the data keys of reporters' identities, as base64 of its JSON. */
final class IdentityKeyset {
    private static final int KEY_BYTES = 32;
    /** Field 3, length-delimited: {@code key_value} of Tink's {@code AesGcmKey} message; its version 0 is left out. */
    private static final byte KEY_VALUE_TAG = 0x1A;

    private IdentityKeyset() {}

    static String generate() {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        byte[] message = ByteBuffer.allocate(KEY_BYTES + 2)
                .put(KEY_VALUE_TAG)
                .put((byte) KEY_BYTES)
                .put(key)
                .array();
        int id = 1 + random.nextInt(Integer.MAX_VALUE - 1);
        String json = """
                {"primaryKeyId":%1$d,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",\
                "value":"%2$s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%1$d,\
                "outputPrefixType":"TINK"}]}""".formatted(id, Base64.getEncoder().encodeToString(message));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
