package org.mingjing.benchmark.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organs of the pilot provinces, from the file that supervision publishes them from. */
final class Directory {
    /** One organ of whose counties so many complain that its worklist is long at any size. */
    private static final String BUSY = "GA230100";

    private static final double BUSY_PERCENT = 5;
    private static final double CITY_PERCENT = 13;
    private static final double PROVINCE_PERCENT = 2;

    private final Map<String, Organ> organs = new LinkedHashMap<>();
    private final List<Organ> busy;
    private final List<Organ> counties;
    private final List<Organ> cities;
    private final List<Organ> provinces;

    private Directory(List<Organ> all) {
        all.forEach(organ -> organs.put(organ.code(), organ));
        busy = all.stream().filter(organ -> BUSY.equals(organ.parent())).toList();
        counties = ofLevel("COUNTY");
        cities = ofLevel("CITY");
        provinces = ofLevel("PROVINCE");
    }

    static Directory read(Path home) {
        var file = home.resolve("services/supervision/src/main/resources/directory/organs.csv");
        try {
            var parents = new LinkedHashMap<String, String>();
            var lines = Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
            lines.forEach(cells -> parents.put(cells[0], cells[6].isEmpty() ? null : cells[6]));
            return new Directory(lines.stream()
                    .map(cells -> new Organ(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            cells[4],
                            cells[5],
                            parents.get(cells[0]),
                            lineage(cells[0], parents)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Organ of(String code) {
        return organs.get(code);
    }

    /** Whom a complaint is about: mostly an organ of a county. */
    Organ respondent(Dice dice) {
        if (dice.percent(BUSY_PERCENT)) {
            return dice.one(busy);
        }
        if (dice.percent(PROVINCE_PERCENT)) {
            return dice.one(provinces);
        }
        return dice.one(dice.percent(CITY_PERCENT) ? cities : counties);
    }

    /** Puts the organs into the service's copy. */
    void publish(Connection connection) throws SQLException {
        try (var row = connection.prepareStatement("""
                insert into organ_copy (code, name, short_name, line, level, region, parent, lineage, published_at)
                values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), '2018-01-01T00:00:00Z')
                on conflict (code) do nothing""")) {
            for (var organ : organs.values()) {
                var cells = List.of(
                        organ.code(), organ.name(), organ.shortName(), organ.line(), organ.level(), organ.region());
                for (var i = 0; i < cells.size(); i++) {
                    row.setString(i + 1, cells.get(i));
                }
                row.setString(7, organ.parent());
                row.setString(8, organ.lineage());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private List<Organ> ofLevel(String level) {
        return organs.values().stream()
                .filter(organ -> level.equals(organ.level()))
                .toList();
    }

    private static String lineage(String code, Map<String, String> parents) {
        var line = new ArrayList<String>();
        for (var at = code; at != null; at = parents.get(at)) {
            line.add(at);
        }
        return String.join(",", line);
    }
}
