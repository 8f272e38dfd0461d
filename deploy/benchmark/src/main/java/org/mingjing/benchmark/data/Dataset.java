package org.mingjing.benchmark.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.mingjing.benchmark.Database;
import org.postgresql.PGConnection;

/**
 * Made-up complaints of three years over all organs, with what hangs on them. The same number and day always give the same
 * rows; nothing in them is of anybody.
 */
public final class Dataset {
    private static final long SEED = 2018;
    private static final int CHUNK = 5_000;
    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Database database;
    private final Directory directory;
    private final long complaints;
    private final Instant now;

    public Dataset(Database database, Path home, long complaints) {
        this.database = database;
        this.directory = Directory.read(home);
        this.complaints = complaints;
        this.now = LocalDate.now(ZONE).atStartOfDay(ZONE).toInstant();
    }

    /** Whether the database has them already. */
    public boolean made() {
        try (Connection connection = database.superuser()) {
            return database.number(connection, "select count(*) from pg_namespace where nspname = 'benchmark'") > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes them; the service must have made its tables before, and must not run. */
    public void make() {
        try (Connection connection = database.superuser()) {
            directory.publish(connection);
            var indexes = Indexes.taken(connection, database);
            run(connection, "begin.sql");
            copyAll();
            run(connection, "hanging.sql");
            run(connection, "end.sql");
            indexes.putBack(database);
            run(connection, "ready.sql");
        } catch (SQLException e) {
            throw new IllegalStateException("the data cannot be made", e);
        }
    }

    /** One line of an import: a complaint that came in on some day, without a name, by telephone. */
    public String importLine(int number, String externalId) {
        var filedAt = importedAt(number, Duration.ofMinutes(1));
        return importLine(number, externalId, filedAt, "");
    }

    /** The same with its whole course, from acceptance to the file: six steps. */
    public String importLineWithCourse(int number, String externalId) {
        var filedAt = importedAt(number, PastCourse.LENGTH);
        return importLine(number, externalId, filedAt, ",\"history\":" + PastCourse.from(filedAt));
    }

    private String importLine(int number, String externalId, Instant filedAt, String more) {
        return "{\"externalId\":\"%s\",\"filedAt\":\"%s\",\"demo\":false,\"channel\":\"HOTLINE\",%s%s}"
                .formatted(externalId, filedAt, matter(number), more);
    }

    private Instant importedAt(int number, Duration ago) {
        return now.minus(ago).minus(Duration.ofMinutes(new Dice(SEED + 2, number).between(0, 500_000)));
    }

    /** What somebody without a login files. */
    public String filing(int number) {
        return "{\"channel\":\"ONLINE\",%s}".formatted(matter(number));
    }

    private String matter(int number) {
        var dice = new Dice(SEED + 1, number);
        var respondent = directory.respondent(dice);
        var category = "G4-0" + dice.between(1, 4);
        var text = Wording.of(number + 1L, category, respondent.shortName(), dice);
        return """
                "kind":"COMPLAINT","enterpriseRelated":false,"respondentOrgan":"%s","category":"%s","title":"%s",\
                "text":"%s","anonymous":true""".formatted(respondent.code(), category, text.title(), text.body());
    }

    private void copyAll() {
        var next = new AtomicLong();
        var threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> copyChunks(next)))
                .limit(Runtime.getRuntime().availableProcessors())
                .toList();
        Threads.all(threads);
    }

    private void copyChunks(AtomicLong next) {
        try (Connection connection = database.superuser()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var from = next.getAndAdd(CHUNK); from < complaints; from = next.getAndAdd(CHUNK)) {
                copy.copyIn(
                        "copy complaint (" + ComplaintLine.COLUMNS + ") from stdin",
                        new StringReader(lines(from, Math.min(from + CHUNK, complaints))));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String lines(long from, long to) {
        var lines = new StringBuilder(CHUNK * 1500);
        for (var number = from; number < to; number++) {
            lines.append(ComplaintLine.of(number, filedAt(number), now, directory, new Dice(SEED, number)));
        }
        return lines.toString();
    }

    /** Evenly over the three years, in the order of the numbers. */
    private Instant filedAt(long number) {
        var step = SPAN.toMillis() / complaints;
        return now.minus(SPAN).plusMillis(number * step);
    }

    private void run(Connection connection, String file) throws SQLException {
        for (var statement : statements(file)) {
            database.execute(connection, statement);
        }
    }

    private static List<String> statements(String file) {
        try (InputStream in = Dataset.class.getResourceAsStream("/benchmark/" + file)) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Stream.of(sql.split(";\\s*\n")).filter(one -> !one.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
