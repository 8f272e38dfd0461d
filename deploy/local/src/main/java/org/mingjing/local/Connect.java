package org.mingjing.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Kafka Connect worker with the Debezium plugin. Database passwords reach it by its environment only. */
final class Connect {
    static final String NAME = "connect";

    private final Layout layout;
    private final int port;

    Connect(Layout layout, int port) {
        this.layout = layout;
        this.port = port;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Part prepare(Jvm jars, Kafka kafka, Postgres postgres, Databases databases, Http http) {
        Path plugins = layout.run().resolve("connect-plugins");
        Mirror.of(layout.builtDebezium(), plugins.resolve("debezium"));
        Path settings = layout.run().resolve("connect.properties");
        try {
            Files.writeString(settings, settings(kafka, plugins), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("cannot write " + settings, e);
        }
        return new Part(
                NAME,
                "Kafka Connect",
                jars.command(
                        List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"),
                        "org.apache.kafka.connect.cli.ConnectDistributed",
                        settings.toString()),
                environment(postgres, databases),
                layout.log(NAME),
                Part.Signal.TERM,
                () -> http.ok(address().resolve("/connectors")));
    }

    private String settings(Kafka kafka, Path plugins) {
        return """
            bootstrap.servers=%1$s
            group.id=mingjing-connect
            listeners=http://127.0.0.1:%2$d
            rest.advertised.host.name=127.0.0.1
            rest.advertised.port=%2$d
            plugin.path=%3$s
            plugin.discovery=service_load
            config.storage.topic=mingjing.connect.configs
            config.storage.replication.factor=1
            offset.storage.topic=mingjing.connect.offsets
            offset.storage.replication.factor=1
            offset.storage.partitions=1
            status.storage.topic=mingjing.connect.status
            status.storage.replication.factor=1
            status.storage.partitions=1
            topic.creation.enable=false
            key.converter=org.apache.kafka.connect.json.JsonConverter
            value.converter=org.apache.kafka.connect.json.JsonConverter
            offset.flush.interval.ms=5000
            # a killed worker comes back at once and must get its tasks back at once
            scheduled.rebalance.max.delay.ms=0
            session.timeout.ms=6000
            heartbeat.interval.ms=2000
            config.providers=env
            config.providers.env.class=org.apache.kafka.common.config.provider.EnvVarConfigProvider
            config.providers.env.param.allowlist.pattern=MINGJING_.*
            producer.acks=all
            producer.linger.ms=0
            """.formatted(kafka.bootstrap(), port, plugins);
    }

    static Map<String, String> environment(Postgres postgres, Databases databases) {
        Map<String, String> environment = new HashMap<>();
        for (String service : Layout.DOMAIN_SERVICES) {
            String prefix = "MINGJING_" + service.toUpperCase(Locale.ROOT) + "_DB_";
            environment.put(prefix + "HOST", "127.0.0.1");
            environment.put(prefix + "PORT", Integer.toString(postgres.port()));
            environment.put(prefix + "USER", service + "_connect");
            environment.put(prefix + "PASSWORD", databases.password(service + "_connect"));
        }
        return environment;
    }
}
