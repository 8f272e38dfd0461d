package org.mingjing.acceptance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a conclusion takes from its commit to the other service's row, on the idle platform. Nothing is
 * asserted: the machine decides. Both times are taken by PostgreSQL, whose clock the two databases share.
 */
@OnPlatform
@Order(50)
class LatencyProbeTest {
    private static final int SAMPLES = 9;
    private static final String CONCLUDED =
            "select recorded_at from timeline where aggregate_id = ? and command = 'conclude'";
    private static final String REGISTERED =
            "select t.recorded_at from timeline t join problem p on p.id = t.aggregate_id"
                    + " where p.source_ref = ? and t.command = 'register'";

    private final Mingjing mingjing;
    private final Chain chain;

    LatencyProbeTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        chain = new Chain(mingjing.api());
    }

    @Test
    void printsHowLongAnEventTakes() throws SQLException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            Filed filed = chain.file("测时 " + i);
            chain.takeUp(filed);
            chain.conclude(filed);
            chain.problemOf(filed);
            millis.add(between(filed));
        }
        Collections.sort(millis);
        System.out.printf(
                "Event from the conclusion to the ledger's row: p50 %d ms, max %d ms (%d samples)%n",
                millis.get(SAMPLES / 2), millis.getLast(), SAMPLES);
    }

    private long between(Filed filed) throws SQLException {
        long written = at("complaints", CONCLUDED, UUID.fromString(filed.id()));
        long arrived = at("supervision", REGISTERED, filed.id());
        return arrived - written;
    }

    private long at(String service, String sql, Object key) throws SQLException {
        try (Connection connection = mingjing.asSuperuser(service);
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getTimestamp(1).getTime();
            }
        }
    }
}
