package org.mingjing.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The realm of this machine: the realm that every installation has, with the files of {@code local/} laid over it. */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What names a thing inside a list of a realm. */
    private static final List<String> IDENTITIES = List.of("clientId", "username", "name");

    private RealmFile() {}

    /** Writes {@code mingjing.json} merged with each {@code local/*.json}, in the order of their names. */
    static void write(Path realmFolder, Path target) {
        try (Stream<Path> overlays = Files.list(realmFolder.resolve("local"))) {
            ObjectNode realm = read(realmFolder.resolve("mingjing.json"));
            for (Path overlay : overlays.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                merge(realm, read(overlay));
            }
            Files.createDirectories(target.getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), realm);
        } catch (IOException e) {
            throw new StartFailure("the realm cannot be put together: " + e.getMessage(), e);
        }
    }

    /** Objects are merged, list entries of the same identity too, other entries are added, anything else replaced. */
    static void merge(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(field -> {
            JsonNode there = base.get(field.getKey());
            JsonNode here = field.getValue();
            if (there instanceof ObjectNode object && here instanceof ObjectNode over) {
                merge(object, over);
            } else if (there instanceof ArrayNode array && here instanceof ArrayNode over) {
                over.forEach(entry -> add(array, entry));
            } else {
                base.set(field.getKey(), here);
            }
        });
    }

    private static void add(ArrayNode array, JsonNode entry) {
        Optional<ObjectNode> same = identity(entry).flatMap(id -> Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(array::get)
                .filter(candidate -> identity(candidate).equals(Optional.of(id)))
                .map(ObjectNode.class::cast)
                .findFirst());
        if (same.isPresent() && entry instanceof ObjectNode over) {
            merge(same.get(), over);
        } else if (!Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(array::get)
                .anyMatch(entry::equals)) {
            array.add(entry);
        }
    }

    private static Optional<String> identity(JsonNode entry) {
        return IDENTITIES.stream()
                .filter(entry::hasNonNull)
                .findFirst()
                .map(key -> key + "=" + entry.get(key).asText());
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(file.toFile());
    }
}
