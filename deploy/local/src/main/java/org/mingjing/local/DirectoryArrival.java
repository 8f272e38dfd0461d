package org.mingjing.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until complaints has supervision's directory of organs. It travels as events; before it has arrived no organ is
 * known, and nobody could file. It also shows once that the whole way works: outbox, Debezium, Kafka, inbox.
 */
final class DirectoryArrival {
    private static final int POLL_MILLIS = 250;
    private static final int POLLS = 4 * 180;

    private final Postgres postgres;
    private final CountDownLatch stopping;

    DirectoryArrival(Postgres postgres, CountDownLatch stopping) {
        this.postgres = postgres;
        this.stopping = stopping;
    }

    void await() {
        try (Connection source = postgres.superuser("supervision");
                Connection copy = postgres.superuser("complaints")) {
            for (int poll = 0; poll < POLLS; poll++) {
                if (count(copy, "organ_copy") >= count(source, "organ")) {
                    return;
                }
                if (stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new StartFailure("stopped while starting");
                }
            }
        } catch (SQLException e) {
            throw new StartFailure("the directory of organs cannot be counted: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("stopped while starting", e);
        }
        throw new StartFailure("the directory of organs did not reach complaints; see connect.log and complaints.log");
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
