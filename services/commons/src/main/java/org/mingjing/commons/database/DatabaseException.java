package org.mingjing.commons.database;

import java.sql.SQLException;

/** The database refused or did not answer; see {@link Database} for which. */
public class DatabaseException extends RuntimeException {
    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
