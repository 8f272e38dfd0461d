package org.mingjing.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A fresh Ed25519 key that signs packages of clues, as base64 of its JSON Web Key (RFC 8037). */
final class SigningKey {
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 8;

    private SigningKey() {}

    static String generate() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] open = last(pair.getPublic().getEncoded());
            var url = Base64.getUrlEncoder().withoutPadding();
            String json = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"%s\",\"d\":\"%s\",\"x\":\"%s\"}"
                    .formatted(
                            HexFormat.of().formatHex(open, 0, ID_BYTES),
                            url.encodeToString(last(pair.getPrivate().getEncoded())),
                            url.encodeToString(open));
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes keys of Ed25519", e);
        }
    }

    /** Both encodings end with the key itself. */
    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }
}
