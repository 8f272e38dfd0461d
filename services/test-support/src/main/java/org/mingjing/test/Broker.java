package org.mingjing.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * Main class of the test broker's own JVM: formats its folder, runs one KRaft node, and ends when the JVM that started
 * it does (its standard input then closes), removing its folder. Argument: the properties file.
 */
final class Broker {
    private Broker() {}

    /** Runs until the parent goes away. */
    public static void main(String[] args) throws IOException {
        String properties = args[0];
        String[] format = {"format", "-t", "MkU3OEVBNTcwNTJENDM2Qk", "-c", properties};
        if (StorageTool.execute(format, System.out) != 0) {
            throw new IOException("Cannot format the broker's folder for " + properties);
        }
        BrokerFolder folder = new BrokerFolder(Path.of(properties).getParent());
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> endWithParent(folder));
        Kafka.main(new String[] {properties});
    }

    private static void endWithParent(BrokerFolder folder) {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("Lost the parent: " + e.getMessage());
        }
        folder.remove();
        Runtime.getRuntime().halt(0);
    }

    static Path configure(Path folder, int port, int controllerPort) throws IOException {
        String text = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                num.partitions=1
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, folder.resolve("log"));
        Path file = folder.resolve("server.properties");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }
}
