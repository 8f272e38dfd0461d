package org.mingjing.complaints.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityVaultTest {
    private static final Reporter WANG = new Reporter("王小明", "13900000000", "230302198001010011", null, null);

    private final UUID complaint = UUID.randomUUID();
    private final IdentityVault vault = new IdentityVault(freshKeys());

    @Test
    void whatWasSealedIsOpenedAgain() {
        assertThat(vault.open(complaint, vault.seal(complaint, WANG))).isEqualTo(WANG);
    }

    @Test
    void nothingOfItIsReadableAndNoTwoLookAlike() {
        IdentityVault.Sealed one = vault.seal(complaint, WANG);
        IdentityVault.Sealed other = vault.seal(complaint, WANG);

        assertThat(new String(one.ciphertext(), StandardCharsets.UTF_8)).doesNotContain("王小明", "13900000000", "name");
        assertThat(one.ciphertext()).isNotEqualTo(other.ciphertext());
        assertThat(one.wrappedKey()).isNotEqualTo(other.wrappedKey());
    }

    @Test
    void aRowMovedToAnotherComplaintDoesNotOpen() {
        IdentityVault.Sealed sealed = vault.seal(complaint, WANG);

        assertThatIllegalStateException().isThrownBy(() -> vault.open(UUID.randomUUID(), sealed));
    }

    @Test
    void aKeyOfAnotherRowDoesNotOpen() {
        IdentityVault.Sealed one = vault.seal(complaint, WANG);
        IdentityVault.Sealed other = vault.seal(complaint, WANG);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> vault.open(complaint, new IdentityVault.Sealed(other.wrappedKey(), one.ciphertext())));
    }

    @Test
    void aChangedByteAnywhereDoesNotOpen() {
        IdentityVault.Sealed sealed = vault.seal(complaint, WANG);

        for (int i = 0; i < sealed.ciphertext().length; i++) {
            byte[] changed = sealed.ciphertext().clone();
            changed[i] ^= 1;
            var tampered = new IdentityVault.Sealed(sealed.wrappedKey(), changed);
            assertThatIllegalStateException().isThrownBy(() -> vault.open(complaint, tampered));
        }
    }

    @Test
    void withoutTheDeploymentsKeyItDoesNotOpen() {
        IdentityVault.Sealed sealed = vault.seal(complaint, WANG);

        assertThatIllegalStateException().isThrownBy(() -> new IdentityVault(freshKeys()).open(complaint, sealed));
    }

    @Test
    void aReporterSaysNothingOfHimselfAsText() {
        assertThat(WANG).hasToString("Reporter[withheld]");
    }

    private static IdentityKeys freshKeys() {
        try {
            AeadConfig.register();
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            String keyset = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
            return new FreshKeys(keyset, "pepper");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record FreshKeys(String identityKeyset, String pepper) implements IdentityKeys {}
}
