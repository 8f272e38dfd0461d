package org.mingjing.commons.scope;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** Tells PostgreSQL, for the running transaction, on whose behalf it works. */
@ApplicationScoped
public class ScopeSession {
    private static final String APPLIED = "mingjing.scope.applied";
    private static final String SET_SCOPE = "select set_config('mingjing.scope', ?, true)";

    private final CurrentScope current;
    private final TransactionSynchronizationRegistry transaction;
    private final DataSource dataSource;

    @Inject
    ScopeSession(CurrentScope current, TransactionSynchronizationRegistry transaction, DataSource dataSource) {
        this.current = current;
        this.transaction = transaction;
        this.dataSource = dataSource;
    }

    /**
     * Sets the scope of the running transaction, once. Without a request context there is no scope, and row-level
     * security then shows nothing, which is what should happen to code that forgot to say who it acts for.
     */
    public void apply() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE
                || !Arc.container().requestContext().isActive()) {
            return;
        }
        String json = current.get().toJson();
        if (json.equals(transaction.getResource(APPLIED))) {
            return;
        }
        set(json);
        transaction.putResource(APPLIED, json);
    }

    private void set(String json) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, json);
            statement.execute();
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
