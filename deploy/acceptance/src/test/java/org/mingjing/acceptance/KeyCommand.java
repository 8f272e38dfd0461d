package org.mingjing.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What came of a command on the keys of identities.
 *
 * @param said on both of its outputs
 */
record KeyCommand(int exitCode, String said) {

    /** What {@code deploy/keys} would run. */
    static KeyCommand run(Mingjing mingjing, String command) {
        try {
            Path said = Files.createTempFile("keys", ".txt");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "org.mingjing.local.Main",
                            "keys",
                            command,
                            "--data",
                            mingjing.data().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            KeyCommand done = new KeyCommand(process.waitFor(), Files.readString(said));
            Files.delete(said);
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
