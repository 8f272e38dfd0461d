package org.mingjing.commons.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private final DataSource dataSource;
    private final CurrentScope current;
    private final ScopeSession session;

    @Inject
    Delivery(DataSource dataSource, CurrentScope current, ScopeSession session) {
        this.dataSource = dataSource;
        this.current = current;
        this.session = session;
    }

    /** Whether the event was new. A replay calls this within its own transaction and request, which get their scope back. */
    @ActivateRequestContext
    boolean deliver(IncomingEvent event, EventHandler handler) {
        Scope before = current.get();
        current.set(Scope.internal(event.source().isBlank() ? "inbox" : event.source()));
        try {
            return QuarkusTransaction.joiningExisting().call(() -> apply(event, handler));
        } finally {
            current.set(before);
        }
    }

    private boolean apply(IncomingEvent event, EventHandler handler) {
        session.apply();
        if (!isNew(event)) {
            return false;
        }
        handler.handle(event);
        return true;
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
}
