package org.mingjing.supervision.organ;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The directory as it is shipped: {@code directory/regions.csv} and {@code directory/organs.csv}. */
final class DirectoryFile {

    private DirectoryFile() {}

    static List<Region> regions() {
        return rows("directory/regions.csv").stream()
                .map(c -> new Region(c[0], c[1], Level.valueOf(c[2]), orNull(c[3])))
                .toList();
    }

    static List<Organ> organs() {
        return rows("directory/organs.csv").stream()
                .map(c -> new Organ(
                        c[0],
                        c[1],
                        c[2],
                        Line.valueOf(c[3]),
                        Level.valueOf(c[4]),
                        c[5],
                        orNull(c[6]),
                        orNull(c[7]),
                        true))
                .toList();
    }

    private static List<String[]> rows(String resource) {
        var stream =
                Objects.requireNonNull(DirectoryFile.class.getClassLoader().getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            // no name in the directory holds a comma or a quote, so the simplest of formats is enough
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
