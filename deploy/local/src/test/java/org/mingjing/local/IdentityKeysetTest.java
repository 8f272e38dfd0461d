package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityKeysetTest {
    @TempDir
    private Path folder;

    @Test
    void aRotatedKeysetHasAFreshPrimaryAndKeepsTheOld() {
        String before = IdentityKeyset.generate();
        String after = IdentityKeyset.rotated(before);

        assertThat(IdentityKeyset.ids(after))
                .containsExactly(IdentityKeyset.primary(before), IdentityKeyset.primary(after));
        assertThat(IdentityKeyset.primary(after)).isNotEqualTo(IdentityKeyset.primary(before));
        assertThat(text(after)).contains(keys(before));
    }

    @Test
    void aRetiredKeysetHasThePrimaryAlone() {
        String rotated = IdentityKeyset.rotated(IdentityKeyset.generate());
        String retired = IdentityKeyset.retired(rotated);

        assertThat(IdentityKeyset.ids(retired)).containsExactly(IdentityKeyset.primary(rotated));
        assertThat(keys(rotated)).contains(keys(retired));
    }

    @Test
    void theCommandsChangeTheSecretsAndTellNoKey() {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        String before = secrets.get(Keys.KEYSET, IdentityKeyset::generate);
        String other = secrets.password("postgres.password");

        String said = run("rotate") + run("list");
        String after = new Secrets(folder.resolve("secrets.properties"))
                .find(Keys.KEYSET)
                .orElseThrow();

        assertThat(IdentityKeyset.ids(after)).hasSize(2).startsWith(IdentityKeyset.primary(before));
        assertThat(said)
                .contains(IdentityKeyset.primary(after) + "  primary")
                .contains(IdentityKeyset.primary(before) + "  opens only")
                .doesNotContain(after, before, other)
                .doesNotContain(keys(after));
        // a launcher that was started before writes its next secret beside the new keyset, not over it
        secrets.password("another.password");
        assertThat(new Secrets(folder.resolve("secrets.properties")).find(Keys.KEYSET))
                .contains(after);
    }

    @Test
    void aKeyIsNotTakenOutWhileNobodyCanTellWhetherItIsNeeded() {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        secrets.get(Keys.KEYSET, IdentityKeyset::generate);

        assertThatThrownBy(() -> run("retire"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("only the primary");
        run("rotate");
        assertThatThrownBy(() -> run("retire")).isInstanceOf(StartFailure.class).hasMessageContaining("must run");
        assertThatThrownBy(() -> run("destroy"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("retire");
    }

    @Test
    void whatIsNoKeysetIsRefusedWithoutQuotingIt() {
        String wrong = Base64.getEncoder().encodeToString("{\"secret\":1}".getBytes(StandardCharsets.UTF_8));

        for (String keyset : List.of(wrong, "not base64!")) {
            assertThatThrownBy(() -> IdentityKeyset.rotated(keyset))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageNotContaining("secret\"")
                    .hasNoCause();
        }
    }

    private String run(String command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Keys.run(new String[] {command, "--data", folder.toString()}, out);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String[] keys(String keyset) {
        return java.util.regex.Pattern.compile("\"value\":\"([^\"]+)\"")
                .matcher(text(keyset))
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);
    }

    private static String text(String keyset) {
        return new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
    }
}
