package org.mingjing.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Loads the demo year through the public import API, as single records. Lines that are there already are answered as
 * duplicates, so a second run changes nothing.
 */
public final class DemoLoader {
    private static final int CHUNK = 120;
    private static final int PATIENCE_SECONDS = 90;

    private final DemoGateway gateway;
    private final Consumer<String> progress;
    private int created;
    private int duplicates;

    private DemoLoader(DemoGateway gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** How many records were new, and how many were there already. */
    public record Loaded(int created, int duplicates) {}

    /**
     * Loads everything.
     *
     * @param base the gateway's public address
     * @param clientSecret of the client {@code mingjing-loader}
     * @param progress gets a line of text now and then
     * @throws IOException if the platform refuses a line or cannot be reached
     */
    public static Loaded load(URI base, String clientSecret, Consumer<String> progress) throws IOException {
        try (DemoGateway gateway = new DemoGateway(base, clientSecret)) {
            List<Organ> organs = gateway.organs("23");
            DemoLoader loader = new DemoLoader(gateway, progress);
            List<ObjectNode> complaints = DemoComplaints.heilongjiang(organs);
            loader.sendFirst(complaints.getFirst());
            loader.send("complaints", "/api/v1/complaints/import", complaints.subList(1, complaints.size()));
            loader.send("problems", "/api/v1/problems/import", DemoProblems.heilongjiang(organs));
            return new Loaded(loader.created, loader.duplicates);
        }
    }

    /** Right after a first start the directory is still on its way from supervision to complaints. */
    private void sendFirst(ObjectNode line) throws IOException {
        String path = "/api/v1/complaints/import";
        JsonNode result = gateway.importLines(path, List.of(line)).getFirst();
        for (int second = 0; isRefused(result) && second < PATIENCE_SECONDS; second++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            result = gateway.importLines(path, List.of(line)).getFirst();
        }
        count(path, result);
    }

    private void send(String what, String path, List<ObjectNode> lines) throws IOException {
        for (int from = 0; from < lines.size(); from += CHUNK) {
            List<ObjectNode> chunk = lines.subList(from, Math.min(lines.size(), from + CHUNK));
            List<JsonNode> results = gateway.importLines(path, chunk);
            if (results.size() != chunk.size()) {
                throw new IOException("%s: %d lines sent, %d answered".formatted(path, chunk.size(), results.size()));
            }
            for (JsonNode result : results) {
                count(path, result);
            }
            progress.accept("demo: %s %,d of %,d".formatted(what, from + chunk.size(), lines.size()));
        }
    }

    private void count(String path, JsonNode result) throws IOException {
        if (isRefused(result)) {
            throw new IOException(path + " did not take a line: " + result);
        }
        if (result.path("result").asText().equals("duplicate")) {
            duplicates++;
        } else {
            created++;
        }
    }

    private static boolean isRefused(JsonNode result) {
        return List.of("rejected", "failed").contains(result.path("result").asText());
    }
}
