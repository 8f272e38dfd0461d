package org.mingjing.commons.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the failures of the database apart: those that pass by themselves from those that do not. */
public final class Database {
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");
    private static final Set<String> UNREACHABLE_CLASSES = Set.of("08", "53", "57");
    private static final Set<String> REFUSED_CLASSES = Set.of("22", "23");
    private static final String UNIQUE_VIOLATION = "23505";
    /** Bytes that are no character of the encoding, and an escape in JSON that stands for none. */
    private static final Set<String> NO_CHARACTER = Set.of("22021", "22P05");

    private Database() {}

    /** Wraps a checked exception; the cause stays, so that it can be classified. */
    public static DatabaseException failure(SQLException e) {
        return new DatabaseException(e);
    }

    /** The database is away, full, restarting, or the transaction lost a race: trying again may work. */
    public static boolean passing(Throwable failure) {
        return causes(failure).anyMatch(Database::passesBySelf);
    }

    /** The database cannot be reached or takes no more. */
    public static boolean unreachable(Throwable failure) {
        return sqlState(failure)
                        .filter(s -> UNREACHABLE_CLASSES.contains(head(s)))
                        .isPresent()
                || causes(failure).anyMatch(Database::noConnection);
    }

    /** A row with this key exists. */
    public static boolean duplicate(Throwable failure) {
        return sqlState(failure).filter(UNIQUE_VIOLATION::equals).isPresent();
    }

    /** The values are to blame: no type or rule of the database takes them, and trying again changes nothing. */
    public static boolean refused(Throwable failure) {
        return sqlState(failure)
                .filter(state -> REFUSED_CLASSES.contains(head(state)))
                .isPresent();
    }

    /** A text has what the database cannot keep in one, such as U+0000. */
    public static boolean unstorable(Throwable failure) {
        return sqlState(failure).filter(NO_CHARACTER::contains).isPresent();
    }

    /** The failure and what caused it, outermost first. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(20);
    }

    private static Optional<String> sqlState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(t -> ((SQLException) t).getSQLState())
                .filter(state -> state != null && state.length() == 5)
                .findFirst();
    }

    private static boolean passesBySelf(Throwable t) {
        if (t instanceof SQLException e && e.getSQLState() != null) {
            return PASSING_STATES.contains(e.getSQLState()) || PASSING_CLASSES.contains(head(e.getSQLState()));
        }
        return noConnection(t);
    }

    /** The pool reports that it got no connection in time by a plain SQLException without a state. */
    private static boolean noConnection(Throwable t) {
        return t instanceof SQLTransientException
                || t instanceof SQLRecoverableException
                || (t instanceof SQLException e
                        && e.getSQLState() == null
                        && String.valueOf(e.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("acquisition timeout"));
    }

    private static String head(String state) {
        return state.substring(0, Math.min(2, state.length()));
    }
}
