package org.mingjing.complaints.handover;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.mingjing.commons.json.Json;

/** Signs packages with Ed25519. A key whose halves do not fit stops the start of the service. */
@Startup
@ApplicationScoped
public class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    // what stands before the 32 bytes in the encodings of RFC 8410
    private static final String PRIVATE_PREFIX = "302e020100300506032b657004220420";
    private static final String PUBLIC_PREFIX = "302a300506032b6570032100";

    private final PrivateKey secret;
    private final PublishedKey published;

    SigningKey(SigningSettings settings) {
        try {
            var json = new String(Base64.getDecoder().decode(settings.signingKey()), StandardCharsets.UTF_8);
            var jwk = Json.read(json, Jwk.class);
            var keys = KeyFactory.getInstance(ALGORITHM);
            secret = keys.generatePrivate(new PKCS8EncodedKeySpec(encoded(PRIVATE_PREFIX, jwk.d())));
            var open = keys.generatePublic(new X509EncodedKeySpec(encoded(PUBLIC_PREFIX, jwk.x())));
            published =
                    new PublishedKey(ALGORITHM, jwk.kid(), Base64.getEncoder().encodeToString(open.getEncoded()));
            requireFit(open);
        } catch (GeneralSecurityException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException("mingjing.handover.signing-key is not a key of Ed25519", e);
        }
    }

    /** RFC 8037; {@code d} is the secret half, {@code x} the public one. */
    record Jwk(String kty, String crv, String kid, String d, String x) {
        @Override
        public String toString() {
            return "Jwk " + kid;
        }
    }

    /** The signature over these bytes. */
    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with Ed25519", e);
        }
    }

    PublishedKey published() {
        return published;
    }

    private void requireFit(PublicKey open) throws GeneralSecurityException {
        var probe = ALGORITHM.getBytes(StandardCharsets.UTF_8);
        var check = Signature.getInstance(ALGORITHM);
        check.initVerify(open);
        check.update(probe);
        if (!check.verify(sign(probe))) {
            throw new GeneralSecurityException("the halves of the key do not fit");
        }
    }

    private static byte[] encoded(String prefix, String half) {
        return HexFormat.of()
                .parseHex(
                        prefix + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(half)));
    }
}
