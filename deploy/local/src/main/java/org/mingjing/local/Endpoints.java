package org.mingjing.local;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Where everything answers, as {@code run/endpoints.json} in the data folder.
 *
 * @param publicUrl the gateway, as people see it
 * @param keycloak as the services reach it
 * @param databases JDBC address by service
 * @param management where health and metrics answer, by service
 * @param credentials the file with the passwords
 * @param pids process id by part; another after a restart
 */
public record Endpoints(
        @JsonProperty("public") String publicUrl,
        String keycloak,
        String kafka,
        String connect,
        Server postgres,
        Map<String, String> databases,
        Map<String, String> services,
        Map<String, String> management,
        String credentials,
        String logs,
        Map<String, Long> pids) {
    /** Host and port of a server. */
    public record Server(String host, int port) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the file of a running platform. */
    public static Endpoints read(Path data) {
        Path file = file(data);
        try {
            return JSON.readValue(file.toFile(), Endpoints.class);
        } catch (IOException e) {
            throw new StartFailure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    void write(Path data) {
        Path file = file(data);
        Path fresh = file.resolveSibling("endpoints.json.new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), this);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartFailure("cannot write " + file, e);
        }
    }

    static Path file(Path data) {
        return data.resolve("run/endpoints.json");
    }
}
