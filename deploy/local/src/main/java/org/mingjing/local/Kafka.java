package org.mingjing.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** The broker: one KRaft node, broker and controller in one, formatted once. */
final class Kafka {
    static final String NAME = "kafka";

    private final Layout layout;
    private final int port;
    private final int controllerPort;

    Kafka(Layout layout, int port, int controllerPort) {
        this.layout = layout;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    Part prepare(Jvm jars) {
        Path data = layout.data().resolve("kafka");
        Path settings = layout.run().resolve("kafka.properties");
        try {
            Files.createDirectories(layout.run());
            Files.writeString(settings, settings(data), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("cannot write " + settings, e);
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            Tool.run(
                    "formatting Kafka's data folder",
                    jars.command(
                            List.of("-Xmx128m"),
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            Uuid.randomUuid().toString(),
                            "-c",
                            settings.toString()),
                    Map.of(),
                    layout.log(NAME));
        }
        return new Part(
                NAME,
                "Kafka",
                jars.command(List.of("-Xms96m", "-Xmx288m", "-XX:+UseSerialGC"), "kafka.Kafka", settings.toString()),
                Map.of(),
                layout.log(NAME),
                Part.Signal.TERM,
                this::answers);
    }

    private String settings(Path data) {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=BROKER://127.0.0.1:%1$d
            listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
            inter.broker.listener.name=BROKER
            controller.listener.names=CONTROLLER
            log.dirs=%3$s
            auto.create.topics.enable=false
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=8388608
            num.network.threads=2
            num.io.threads=4
            background.threads=2
            """.formatted(port, controllerPort, data);
    }

    Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 100));
    }

    private boolean answers() {
        if (!listens()) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    /** A cheap look before an admin client, which would complain loudly about a closed port. */
    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
