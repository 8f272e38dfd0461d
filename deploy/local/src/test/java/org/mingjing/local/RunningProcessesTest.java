package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void theNextLauncherStopsWhatAKilledOneLeft() throws IOException {
        Process left = new ProcessBuilder("sleep", "600").start();
        new RunningProcesses(file()).put("kafka", left.toHandle());

        assertThat(new RunningProcesses(file()).stopLeftovers()).containsExactly("kafka");

        assertThat(left.isAlive()).isFalse();
        assertThat(new RunningProcesses(file()).pids()).isEmpty();
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(file(), "{\"kafka\": {\"pid\": %d, \"startedMillis\": 1000}}".formatted(stranger.pid()));

            assertThat(new RunningProcesses(file()).stopLeftovers()).isEmpty();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void oneFolderHasOneLauncher() {
        DataLock first = DataLock.take(folder).orElseThrow();

        assertThat(DataLock.take(folder)).isEmpty();
        first.close();
        DataLock.take(folder).orElseThrow().close();
    }

    private Path file() {
        return folder.resolve("processes.json");
    }
}
