package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutOptionsItIsTheUsualPortAndTheFolderOfTheCheckout() {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isFalse();
        assertThat(options.data()).isEqualTo(Home.find().resolve("deploy/data"));
        assertThat(options.software()).isEqualTo(options.data().resolve("software"));
    }

    @Test
    void takesEachOption() {
        Options options =
                Options.parse("--port", "0", "--data", "/some/data", "--software", "/some/software", "--demo");

        assertThat(options).isEqualTo(new Options(0, Path.of("/some/data"), Path.of("/some/software"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "8080x"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> Options.parse("--port", port))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--port")
                .hasMessageContaining(port);
    }

    @Test
    void anOptionThatNeedsAValueSaysSo() {
        assertThatThrownBy(() -> Options.parse("--data"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("--data needs a value");
    }

    @Test
    void anUnknownOptionNamesTheKnownOnes() {
        assertThatThrownBy(() -> Options.parse("--prot", "1"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("--port N");
    }
}
