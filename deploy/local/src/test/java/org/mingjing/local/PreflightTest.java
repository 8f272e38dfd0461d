package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Preflight.port(port))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("port " + port + " is taken");
        }
    }

    @Test
    void aFreePortAndNoPortPass() {
        assertThatCode(() -> Preflight.port(new Ports().free())).doesNotThrowAnyException();
        assertThatCode(() -> Preflight.port(0)).doesNotThrowAnyException();
    }

    @Test
    void anOldJdkIsRefused() {
        assertThatThrownBy(() -> Preflight.jdk(17)).hasMessageContaining("25").hasMessageContaining("17");
    }

    @Test
    void tooLittleMemoryIsToldInGibibytes() {
        assertThatThrownBy(() -> Preflight.memory(OptionalLong.of(1L << 30), 3L << 30))
                .isInstanceOf(StartFailure.class)
                .hasMessage("too little memory: 1.0 GiB is available, 3.0 GiB is needed");
        assertThatCode(() -> Preflight.memory(OptionalLong.empty(), 3L << 30)).doesNotThrowAnyException();
    }

    @Test
    void readsWhatTheSystemSaysIsAvailable() throws IOException {
        Path meminfo = Files.writeString(
                folder.resolve("meminfo"), "MemTotal:       24000000 kB\nMemAvailable:    2048 kB\nBuffers: 1 kB\n");

        assertThat(Preflight.available(meminfo)).hasValue(2L << 20);
        assertThat(Preflight.available(folder.resolve("none"))).isEmpty();
    }

    @Test
    void tooLittleDiskNamesTheFolder() {
        assertThatThrownBy(() -> Preflight.disk(folder, Long.MAX_VALUE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("too little disk")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Preflight.disk(file.resolve("data"), 0))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot write to");
    }
}
