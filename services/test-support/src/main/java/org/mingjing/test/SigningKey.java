package org.mingjing.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** An RSA key that signs test tokens (RS256) and shows its public half as a JWK. */
final class SigningKey {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;

    private SigningKey(String text) {
        this.text = text;
    }

    /** The key that the identity stub publishes. */
    static SigningKey trusted() {
        return new SigningKey(Shared.once("key", SigningKey::generate));
    }

    /** A fresh key that nobody trusts, under the trusted key's id. */
    static SigningKey stranger() {
        return new SigningKey(generate());
    }

    private static String generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            RSAPublicKey open = (RSAPublicKey) pair.getPublic();
            return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
                    + "|" + URL.encodeToString(unsigned(open.getModulus().toByteArray()))
                    + "|" + URL.encodeToString(open.getPublicExponent().toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> jwk() {
        String[] parts = text.split("\\|", -1);
        return Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", "mingjing-test", "n", parts[1], "e", parts[2]);
    }

    String sign(Map<String, Object> claims) {
        try {
            String head = encode(Map.of("alg", "RS256", "typ", "JWT", "kid", "mingjing-test"));
            String signed = head + "." + encode(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(text.split("\\|", -1)[0]);
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static String encode(Map<String, ?> json) throws JsonProcessingException {
        return URL.encodeToString(JSON.writeValueAsBytes(json));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
