package org.mingjing.complaints.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** Asks the database who the caller is, in the very words of its policies. */
@ApplicationScoped
class CallerReading {
    private static final String CALLER = """
            select scope_text('organ'), scope_text('region'), coalesce(scope_text('staff'), '-'), scope_lineage(),
                coalesce(scope_handles(), false), scope_has('supervisor') or scope_has('auditor')
            """;

    private final DataSource dataSource;

    CallerReading(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    Caller now() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CALLER);
                var row = statement.executeQuery()) {
            row.next();
            var lineage = (String[]) row.getArray(4).getArray();
            return new Caller(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    new HashSet<>(Arrays.asList(lineage)),
                    row.getBoolean(5),
                    row.getBoolean(6));
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
