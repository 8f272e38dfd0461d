package org.mingjing.test.architecture.broken;

import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** HTTP that reaches into the database. */
@Path("/broken")
class BrokenResource {
    boolean open(Connection connection) throws SQLException {
        return connection.isValid(1);
    }
}
