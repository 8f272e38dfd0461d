package org.mingjing.test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BrokerFolderTest {

    @Test
    void aFolderIsRemovedWithAllThatIsInIt() throws IOException {
        BrokerFolder folder = BrokerFolder.create();
        Files.createDirectories(folder.path().resolve("log/topic-0"));
        Files.writeString(folder.path().resolve("log/topic-0/00000.log"), "records");

        folder.remove();

        assertFalse(Files.exists(folder.path()));
    }

    @Test
    void whatALinkInItPointsToStays() throws IOException {
        Path elsewhere = Files.createTempDirectory("mingjing-test-elsewhere");
        Files.writeString(elsewhere.resolve("kept"), "kept");
        BrokerFolder folder = BrokerFolder.create();
        Files.createSymbolicLink(folder.path().resolve("link"), elsewhere);

        folder.remove();

        assertFalse(Files.exists(folder.path()));
        assertTrue(Files.exists(elsewhere.resolve("kept")));
        new BrokerFolder(elsewhere).remove();
    }

    @Test
    void nothingIsLeftBehindWhenTheTestJvmEnds() throws Exception {
        assertGone(jvm("ends"));
    }

    @Test
    void nothingIsLeftBehindWhenTheTestJvmIsKilled() throws Exception {
        assertGone(jvm("halts"));
    }

    /** Starts a JVM that starts a broker, says where its folder is, and ends. */
    private static Path jvm(String how) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OneBroker.class.getName(),
                        how))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            String folder = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertTrue(folder.contains("mingjing-test-kafka"), folder);
            return Path.of(folder);
        }
    }

    private static void assertGone(Path folder) {
        await().atMost(Duration.ofMinutes(1)).until(() -> !Files.exists(folder));
    }

    /** Main class of the JVM that ends. */
    static final class OneBroker {
        private OneBroker() {}

        public static void main(String[] args) throws IOException {
            BrokerFolder folder = BrokerFolder.create();
            EmbeddedServers.kafka(folder);
            System.out.println(folder.path());
            if (args[0].equals("halts")) {
                Runtime.getRuntime().halt(9);
            }
        }
    }
}
