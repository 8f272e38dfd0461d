package org.mingjing.test;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka as containers; Testcontainers removes them when the JVM ends. */
final class DockerServers {
    private DockerServers() {}

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource")
    static String postgres() {
        PostgreSQLContainer server = new PostgreSQLContainer("postgres:18.3")
                .withDatabaseName("postgres")
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "wal_level=logical", "-c", "fsync=off");
        server.start();
        return "jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(5432) + "/|postgres|postgres";
    }

    @SuppressWarnings("resource")
    static String kafka() {
        KafkaContainer server = new KafkaContainer("apache/kafka:4.2.0");
        server.start();
        return server.getBootstrapServers();
    }
}
