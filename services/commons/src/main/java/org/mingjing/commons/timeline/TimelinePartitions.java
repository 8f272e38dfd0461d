package org.mingjing.commons.timeline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** Makes the timeline's partitions of the coming months; the function is safe to call at once from many replicas. */
@ApplicationScoped
public class TimelinePartitions {
    private final DataSource dataSource;

    @Inject
    TimelinePartitions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(identity = "timeline-partitions", every = "${mingjing.timeline.partitions.every:24h}", delayed = "1m")
    void makeAhead() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select timeline_partitions_ahead(3)");
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
