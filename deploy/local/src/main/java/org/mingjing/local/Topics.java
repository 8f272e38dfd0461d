package org.mingjing.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code deploy/connect/topics.json}; the broker makes none by itself. */
final class Topics {
    /** One entry of the file. */
    record Topic(String name, int partitions, Map<String, String> config) {}

    private static final short ONE_COPY = 1;

    private Topics() {}

    static List<Topic> read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<List<Topic>>() {});
        } catch (IOException e) {
            throw new StartFailure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Makes those that are missing; gives how many. */
    static int create(Admin admin, List<Topic> topics) {
        try {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), ONE_COPY).configs(topic.config()))
                    .toList();
            admin.createTopics(missing).all().get();
            return missing.size();
        } catch (ExecutionException e) {
            throw new StartFailure("the topics cannot be made: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }
}
