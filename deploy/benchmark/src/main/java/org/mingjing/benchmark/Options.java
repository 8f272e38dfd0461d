package org.mingjing.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param parts what is measured; {@code data} only makes the data
 * @param data where the database and its logs are kept
 * @param sizes how many complaints, smallest first
 * @param requests of each kind that are timed
 * @param only what the names of the measured lists have in them; empty for all
 */
record Options(Path home, List<String> parts, Path data, List<Integer> sizes, int requests, String only) {
    private static final Set<String> PARTS = Set.of("data", "lists", "import", "filing");

    static Options parse(String... arguments) {
        var home = Path.of(System.getProperty("mingjing.home", "."));
        var data = home.resolve("deploy/data/benchmark");
        var sizes = List.of(10_000, 1_000_000);
        var requests = 300;
        var only = "";
        var parts = new ArrayList<String>();
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = Path.of(arguments[++i]);
                case "--sizes" ->
                    sizes = List.of(arguments[++i].split(",")).stream()
                            .map(Integer::valueOf)
                            .sorted()
                            .toList();
                case "--only" -> only = arguments[++i];
                case "--requests" -> requests = Integer.parseInt(arguments[++i]);
                default -> {
                    if (!PARTS.contains(arguments[i])) {
                        throw new IllegalArgumentException("known parts: " + PARTS
                                + "; options: --data DIR, --sizes N,N, --requests N, --only WORD");
                    }
                    parts.add(arguments[i]);
                }
            }
        }
        return new Options(
                home,
                parts.isEmpty() ? List.copyOf(PARTS) : List.copyOf(parts),
                data.toAbsolutePath(),
                sizes,
                requests,
                only);
    }

    boolean wants(String part) {
        return parts.contains(part);
    }
}
