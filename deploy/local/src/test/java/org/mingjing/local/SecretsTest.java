package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void aSecretIsMadeOnceAndFoundAgain() {
        Path file = folder.resolve("data/secrets.properties");
        String made = new Secrets(file).password("postgres.password");

        assertThat(made).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(file).password("postgres.password")).isEqualTo(made);
        assertThat(new Secrets(file).password("other.password")).isNotEqualTo(made);
    }

    @Test
    void whatAnotherCommandChangedIsSeenAtTheNextStartOfAPart() {
        Path file = folder.resolve("secrets.properties");
        Secrets launcher = new Secrets(file);
        assertThat(launcher.latest("keyset", () -> "first")).isEqualTo("first");

        new Secrets(file).put("keyset", "rotated");

        assertThat(launcher.get("keyset", () -> "other")).isEqualTo("first");
        assertThat(launcher.latest("keyset", () -> "other")).isEqualTo("rotated");
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Path file = folder.resolve("secrets.properties");

        new Secrets(file).password("x");

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void theIdentityKeysetIsATinkKeysetWithOneAesKeyOf256Bits() throws IOException {
        JsonNode keyset = new ObjectMapper().readTree(Base64.getDecoder().decode(IdentityKeyset.generate()));
        JsonNode key = keyset.at("/key/0");

        assertThat(keyset.path("primaryKeyId")).isEqualTo(key.path("keyId"));
        assertThat(key.path("status").asText()).isEqualTo("ENABLED");
        byte[] message = Base64.getDecoder().decode(key.at("/keyData/value").asText());
        assertThat(message).hasSize(34).startsWith(0x1A, 32);
    }
}
