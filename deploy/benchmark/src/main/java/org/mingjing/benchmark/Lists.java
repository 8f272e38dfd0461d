package org.mingjing.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times of lists, worklists, search and overview at each size, and how much more the largest costs than the smallest. */
final class Lists {
    private final Map<String, Map<Integer, Timing>> times = new LinkedHashMap<>();
    private final PrintStream out;

    Lists(PrintStream out) {
        this.out = out;
    }

    void measure(Service service, int complaints, Options options) {
        try (var client = HttpClient.newHttpClient()) {
            for (var probe : Probes.all(complaints)) {
                if (!probe.name().contains(options.only())) {
                    continue;
                }
                var timing = probe.measure(client, service.url(), options.requests());
                times.computeIfAbsent(probe.name(), name -> new LinkedHashMap<>())
                        .put(complaints, timing);
                out.printf("  %,d  %s  %s%n", complaints, probe.name(), timing.row());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void print() {
        out.println();
        out.println(
                "| milliseconds at the service, one client | complaints | p50 | p95 | p99 | p95 against the smallest"
                        + " |");
        out.println("|---|---:|---:|---:|---:|---:|");
        times.forEach((name, bySize) -> {
            var smallest = bySize.values().iterator().next().percentile(95);
            bySize.forEach((size, timing) -> out.printf(
                    "| %s | %,d | %s | %.2f |%n", name, size, timing.row(), timing.percentile(95) / smallest));
        });
    }
}
