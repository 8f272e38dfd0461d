package org.mingjing.commons.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.commons.json.Json;

/**
 * The rules of one file {@code policy/<name>.yaml}: a list of rows, each with {@code id}, {@code version}, {@code validFrom},
 * perhaps {@code validTo}, a {@code source}, and the fields of the rule beside them.
 *
 * @param <T> the record that a row's fields make; it may take {@code id} and {@code source} too
 */
public final class Policies<T> {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String name;
    private final List<Policy<T>> rows;

    private Policies(String name, List<Policy<T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Reads the file; a row without an id, a source or a first day stops the start of the service. */
    public static <T> Policies<T> read(String name, Class<T> type) {
        String resource = "policy/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such policy file: " + resource);
            }
            return parse(name, YAML.readTree(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + resource + " cannot be read", e);
        }
    }

    private static <T> Policies<T> parse(String name, JsonNode rows, Class<T> type) {
        List<Policy<T>> policies = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode row : rows) {
            Policy<T> policy = policy(name, row, type);
            if (!seen.add(policy.id() + " version " + policy.version())) {
                throw new IllegalStateException("policy " + name + " has " + policy.id() + " twice");
            }
            policies.add(policy);
        }
        return new Policies<>(name, List.copyOf(policies));
    }

    private static <T> Policy<T> policy(String name, JsonNode row, Class<T> type) {
        return new Policy<>(
                required(name, row, "id"),
                row.path("version").asInt(1),
                LocalDate.parse(required(name, row, "validFrom")),
                row.hasNonNull("validTo") ? LocalDate.parse(row.get("validTo").asText()) : null,
                required(name, row, "source"),
                Json.as(row, type));
    }

    private static String required(String name, JsonNode row, String field) {
        String value = row.path(field).asText("");
        if (value.isBlank()) {
            throw new IllegalStateException("policy " + name + " has a row without " + field + ": " + row);
        }
        return value;
    }

    /** The version of the rule that holds on that day. */
    public Policy<T> on(String id, LocalDate day) {
        return found(id, day)
                .orElseThrow(() -> new IllegalArgumentException("policy " + name + " has no " + id + " on " + day));
    }

    /** The same where a rule may be younger than what it is asked for: nothing if it does not hold on that day. */
    public Optional<Policy<T>> found(String id, LocalDate day) {
        return rows.stream()
                .filter(row -> row.id().equals(id) && row.holdsOn(day))
                .reduce((earlier, later) -> later.version() > earlier.version() ? later : earlier);
    }

    /** The rule as it holds on that day. */
    public T value(String id, LocalDate day) {
        return on(id, day).value();
    }

    /** The first day on which that rule held, in whatever version; nothing for a rule that there is not. */
    public Optional<LocalDate> knownFrom(String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .map(Policy::validFrom)
                .min(LocalDate::compareTo);
    }

    /** All versions of all rules, in the order of the file. */
    public List<Policy<T>> all() {
        return rows;
    }
}
