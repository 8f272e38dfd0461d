package org.mingjing.commons.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.scope.ScopeSession;

/** The transaction of one event: the inbox row and whatever the handler does, or neither. */
@ApplicationScoped
class Delivery {
    private static final String RECEIVE =
            "insert into inbox (id, type, source) values (?, ?, ?) on conflict (id) do nothing";
    private static final String FORGOTTEN = "select from inbox_forgotten where type = ? and \"until\" > ?";

    private final DataSource dataSource;
    private final CurrentScope current;
    private final ScopeSession session;

    @Inject
    Delivery(DataSource dataSource, CurrentScope current, ScopeSession session) {
        this.dataSource = dataSource;
        this.current = current;
        this.session = session;
    }

    /**
     * Whether the event was new.
     *
     * @throws ForgottenException when that cannot be told any more
     */
    @ActivateRequestContext
    boolean deliver(IncomingEvent event, EventHandler handler) {
        return inScope(event, () -> {
            if (!isNew(event)) {
                return false;
            }
            requireRemembered(event);
            handler.handle(event);
            return true;
        });
    }

    /** The same on an operator's word, within his own transaction and request, which get their scope back. */
    @ActivateRequestContext
    boolean replay(IncomingEvent event, EventHandler handler) {
        return inScope(event, () -> {
            var fresh = isNew(event);
            if (fresh) {
                handler.handle(event);
            }
            return fresh;
        });
    }

    private boolean inScope(IncomingEvent event, BooleanSupplier work) {
        Scope before = current.get();
        current.set(Scope.internal(event.source().isBlank() ? "inbox" : event.source()));
        try {
            return QuarkusTransaction.joiningExisting().call(() -> {
                session.apply();
                return work.getAsBoolean();
            });
        } finally {
            current.set(before);
        }
    }

    private boolean isNew(IncomingEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(RECEIVE)) {
            row.setObject(1, event.id());
            row.setString(2, event.type());
            row.setString(3, event.source());
            return row.executeUpdate() == 1;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private void requireRemembered(IncomingEvent event) {
        if (event.madeAt() == null) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement forgotten = connection.prepareStatement(FORGOTTEN)) {
            forgotten.setString(1, event.type());
            forgotten.setObject(2, event.madeAt().atOffset(ZoneOffset.UTC));
            try (ResultSet row = forgotten.executeQuery()) {
                if (row.next()) {
                    throw new ForgottenException(event.type());
                }
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
