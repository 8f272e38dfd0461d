package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads figures of what the caller may see: sums for a whole period, rows for anything narrower. */
@ApplicationScoped
class FigureReading {
    private static final String COLUMNS = columns(Figure::column);
    private static final String SUMS = "select dimension, value, " + COLUMNS
            + " from figures(cast(:first as date), cast(:last as date), cast(:now as timestamptz), nullif(:city, ''),"
            + " nullif(:narrowing, ''), nullif(:chosen, ''))";
    /** An untyped null would reach PostgreSQL as bytes. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);
    private static final List<Dimension> COUNTED = Arrays.stream(Dimension.values())
            .filter(one -> one.column() != null)
            .toList();
    private static final String DIMENSION =
            COUNTED.stream().map(FigureReading::named).collect(Collectors.joining(" ", "case ", " else 'ALL' end"));
    private static final String VALUE = COUNTED.stream()
            .map(one -> "when grouping(f.%1$s) = 0 then f.%1$s".formatted(one.column()))
            .collect(Collectors.joining(" ", "case ", " else '' end"));
    private static final String SETS = COUNTED.stream()
            .map(one -> "(f." + one.column() + ")")
            .collect(Collectors.joining(", ", "grouping sets ((), ", ")"));
    private final EntityManager database;

    FigureReading(EntityManager database) {
        this.database = database;
    }

    /** All of that part. The same at a thousand and at a million. */
    List<FigureRow> sums(SummedPart part, Instant now) {
        return rows(database.createNativeQuery(SUMS, Object[].class)
                .setParameter("first", Objects.requireNonNullElse(part.first(), BEFORE_ALL))
                .setParameter("last", Objects.requireNonNullElse(part.last(), AFTER_ALL))
                .setParameter("city", Objects.requireNonNullElse(part.city(), ""))
                .setParameter("narrowing", Objects.toString(part.narrowedBy(), ""))
                .setParameter("chosen", Objects.toString(part.narrowedTo(), ""))
                .setParameter("now", now.atOffset(ZoneOffset.UTC)));
    }

    /** What a filter leaves, counted one by one. */
    List<FigureRow> counted(FigureQuery narrowed) {
        var sql = "select " + DIMENSION + ", " + VALUE + ", " + columns(FigureReading::counted)
                + " from (select f.*, cast(f.enterprise_related as text) as enterprise,"
                + " to_char(f.filed_on, 'YYYY-MM') as month from complaint_figure f where " + narrowed.where() + ") f"
                + " group by " + SETS + " having sum(f.received) > 0";
        var query = database.createNativeQuery(sql, Object[].class);
        narrowed.values()
                .forEach((name, value) ->
                        query.setParameter(name, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value));
        return rows(query);
    }

    private static List<FigureRow> rows(Query query) {
        Stream<?> rows = query.getResultList().stream();
        return rows.map(row -> (Object[]) row)
                .filter(row -> row[1] != null)
                .map(FigureRow::of)
                .toList();
    }

    /** A clock that has run out counts as missed from that moment on, whenever the row is told. */
    private static String counted(Figure figure) {
        return switch (figure) {
            case PROCEDURAL_MISSED -> missed("procedural");
            case RESULT_MISSED -> missed("result");
            default -> "sum(f." + figure.column() + ")";
        };
    }

    private static String missed(String clock) {
        return "sum(f.%1$s_missed + case when f.%1$s_open_until < :now then 1 else 0 end)".formatted(clock);
    }

    private static String named(Dimension one) {
        return "when grouping(f." + one.column() + ") = 0 then '" + one + "'";
    }

    private static String columns(Function<Figure, String> column) {
        return Arrays.stream(Figure.values()).map(column).collect(Collectors.joining(", "));
    }
}
