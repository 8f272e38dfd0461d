package org.mingjing.supervision.organ;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** The tables {@code region} and {@code organ}; written in batches, since the whole directory goes in at the first start. */
@ApplicationScoped
class OrganTable {

    private static final String UPSERT_REGION = """
            INSERT INTO region (code, name, level, parent) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level, parent = excluded.parent
            WHERE (region.name, region.level, region.parent)
                IS DISTINCT FROM (excluded.name, excluded.level, excluded.parent)
            """;

    private static final String UPSERT_ORGAN = """
            INSERT INTO organ (code, name, short_name, line, level, region, parent, court_code, active, content_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name,
                line = excluded.line, level = excluded.level, region = excluded.region, parent = excluded.parent,
                court_code = excluded.court_code, active = excluded.active, content_hash = excluded.content_hash
            """;

    private final DataSource database;

    OrganTable(DataSource database) {
        this.database = database;
    }

    /** One replica writes the directory, the others wait and then find nothing to do. */
    void lock() {
        withConnection(c -> {
            try (var lock = c.createStatement()) {
                return lock.execute("SELECT pg_advisory_xact_lock(hashtext('mingjing.supervision.directory'))");
            }
        });
    }

    Map<String, String> hashes() {
        return withConnection(c -> {
            try (var query = c.prepareStatement("SELECT code, content_hash FROM organ");
                    var rows = query.executeQuery()) {
                var hashes = new HashMap<String, String>();
                while (rows.next()) {
                    hashes.put(rows.getString(1), rows.getString(2));
                }
                return hashes;
            }
        });
    }

    List<Organ> all() {
        return withConnection(c -> {
            try (var query = c.prepareStatement("""
                            SELECT code, name, short_name, line, level, region, parent, court_code, active
                            FROM organ ORDER BY code
                            """);
                    var rows = query.executeQuery()) {
                var organs = new ArrayList<Organ>();
                while (rows.next()) {
                    organs.add(new Organ(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            Line.valueOf(rows.getString(4)),
                            Level.valueOf(rows.getString(5)),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getBoolean(9)));
                }
                return organs;
            }
        });
    }

    void putRegions(Collection<Region> regions) {
        withConnection(c -> {
            try (var upsert = c.prepareStatement(UPSERT_REGION)) {
                for (var region : regions) {
                    upsert.setString(1, region.code());
                    upsert.setString(2, region.name());
                    upsert.setString(3, region.level().name());
                    upsert.setString(4, region.parent());
                    upsert.addBatch();
                }
                return upsert.executeBatch();
            }
        });
    }

    void putOrgans(Collection<Organ> organs) {
        withConnection(c -> {
            try (var upsert = c.prepareStatement(UPSERT_ORGAN)) {
                for (var organ : organs) {
                    upsert.setString(1, organ.code());
                    upsert.setString(2, organ.name());
                    upsert.setString(3, organ.shortName());
                    upsert.setString(4, organ.line().name());
                    upsert.setString(5, organ.level().name());
                    upsert.setString(6, organ.region());
                    upsert.setString(7, organ.parent());
                    upsert.setString(8, organ.courtCode());
                    upsert.setBoolean(9, organ.active());
                    upsert.setString(10, hash(organ));
                    upsert.addBatch();
                }
                return upsert.executeBatch();
            }
        });
    }

    static String hash(Organ organ) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(organ.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private <T> T withConnection(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
