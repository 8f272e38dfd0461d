package org.mingjing.complaints.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.json.Json;

/**
 * Envelope encryption of identities with Tink: a data key of its own for each complaint, wrapped by the deployment's
 * key, both bound to the complaint's id, so that no row can be moved to another complaint.
 */
@ApplicationScoped
public class IdentityVault {
    private final Aead wrapping;
    private final long primaryKeyId;

    IdentityVault(IdentityKeys keys) {
        try {
            AeadConfig.register();
            String json = new String(Base64.getDecoder().decode(keys.identityKeyset()), StandardCharsets.UTF_8);
            KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
            this.wrapping = aead(keyset);
            this.primaryKeyId = Integer.toUnsignedLong(keyset.getPrimary().getId());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("mingjing.reporter.identity-keyset is not a Tink keyset of AEAD keys", e);
        }
    }

    /** An identity as it lies in the database; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sealed(byte[] wrappedKey, byte[] ciphertext) {}

    /** Encrypts under a fresh data key. */
    public Sealed seal(UUID complaintId, Reporter reporter) {
        return sealText(complaintId, Json.write(reporter));
    }

    /** Encrypts something else of the reporter's in the same way. */
    public Sealed sealText(UUID complaintId, String text) {
        return seal(complaintId, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Encrypts what shows who it is. */
    public Sealed seal(UUID complaintId, byte[] content) {
        try {
            KeysetHandle dataKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] bound = bytes(complaintId);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(dataKey, wrapping, bound);
            return new Sealed(wrapped, aead(dataKey).encrypt(content, bound));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the identity could not be encrypted", e);
        }
    }

    /** Decrypts; fails when the row belongs to another complaint or was changed. */
    public Reporter open(UUID complaintId, Sealed sealed) {
        return Json.read(openText(complaintId, sealed), Reporter.class);
    }

    /** Decrypts what {@link #sealText} made; fails likewise. */
    public String openText(UUID complaintId, Sealed sealed) {
        return new String(openContent(complaintId, sealed), StandardCharsets.UTF_8);
    }

    /** Decrypts content; fails likewise. */
    public byte[] openContent(UUID complaintId, Sealed sealed) {
        try {
            byte[] bound = bytes(complaintId);
            KeysetHandle dataKey = TinkProtoKeysetFormat.parseEncryptedKeyset(sealed.wrappedKey(), wrapping, bound);
            return aead(dataKey).decrypt(sealed.ciphertext(), bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the identity could not be decrypted", e);
        }
    }

    /** Id of the key that wraps new data keys. */
    public long primaryKeyId() {
        return primaryKeyId;
    }

    /** The data key wrapped by the primary key; empty when no key of the keyset opens it for this complaint. */
    public Optional<byte[]> rewrap(UUID complaintId, byte[] wrappedKey) {
        try {
            byte[] bound = bytes(complaintId);
            KeysetHandle dataKey = TinkProtoKeysetFormat.parseEncryptedKeyset(wrappedKey, wrapping, bound);
            return Optional.of(TinkProtoKeysetFormat.serializeEncryptedKeyset(dataKey, wrapping, bound));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
