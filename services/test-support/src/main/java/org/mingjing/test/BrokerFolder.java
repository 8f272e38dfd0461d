package org.mingjing.test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The folder of one test broker. It goes with the test JVM; whichever of the two processes is left behind by the other
 * removes it, so that a killed test run leaves nothing either.
 *
 * <p>Uses nothing but the JDK, and no lambda: at the end of the JVM the class loaders of the tests are closed already.
 */
final class BrokerFolder {
    private static final int TRIES = 20;
    private static final long STOP_SECONDS = 10;

    private final File folder;

    BrokerFolder(Path folder) {
        this.folder = folder.toFile();
    }

    static BrokerFolder create() throws IOException {
        return new BrokerFolder(Files.createTempDirectory("mingjing-test-kafka"));
    }

    Path path() {
        return folder.toPath();
    }

    /** Stops the broker and removes the folder when this JVM ends. */
    void removeAtTheEndAfter(Process broker) {
        Runtime.getRuntime().addShutdownHook(new End(broker, this));
    }

    /** Removes the folder, though a broker that is just ending may still write to it. */
    void remove() {
        for (int i = 0; i < TRIES && folder.exists(); i++) {
            delete(folder);
        }
    }

    private static boolean delete(File file) {
        File[] children = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (children != null) {
            for (File child : children) {
                delete(child);
            }
        }
        return file.delete();
    }

    /** The shutdown hook. */
    private static final class End extends Thread {
        private final Process broker;
        private final BrokerFolder folder;

        End(Process broker, BrokerFolder folder) {
            super("stop-test-broker");
            this.broker = broker;
            this.folder = folder;
        }

        @Override
        public void run() {
            broker.destroyForcibly();
            try {
                broker.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            folder.remove();
        }
    }
}
