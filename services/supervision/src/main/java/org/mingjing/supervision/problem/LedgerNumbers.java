package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.time.BusinessTime;

/**
 * Gives out the numbers of the ledger, gapless per kind, year and province: the counter's row stays locked until the
 * transaction that took a number ends, and a number of a transaction that fails is given to the next.
 */
@ApplicationScoped
class LedgerNumbers {

    private static final String NEXT = """
            INSERT INTO ledger_number AS n (kind, year, province, last) VALUES (?, ?, ?, 1)
            ON CONFLICT (kind, year, province) DO UPDATE SET last = n.last + 1
            RETURNING last
            """;

    private static final String YEARS =
            "SELECT DISTINCT year FROM ledger_number WHERE kind = 'PROBLEM' ORDER BY year DESC";

    private final DataSource database;

    LedgerNumbers(DataSource database) {
        this.database = database;
    }

    /** {@code WT-2018-23-000123} 问题 */
    @Transactional(Transactional.TxType.MANDATORY)
    String problem(Instant at, String region) {
        return next("PROBLEM", "WT", at, region);
    }

    /** {@code ZG-2018-23-000045} 整改意见书 */
    @Transactional(Transactional.TxType.MANDATORY)
    String notice(Instant at, String region) {
        return next("NOTICE", "ZG", at, region);
    }

    /** The years in which problems were registered, the latest first. */
    @Transactional
    List<Integer> years() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(YEARS);
                var rows = query.executeQuery()) {
            var years = new ArrayList<Integer>();
            while (rows.next()) {
                years.add(rows.getInt(1));
            }
            return years;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private String next(String kind, String prefix, Instant at, String region) {
        var year = BusinessTime.dayOf(at).getYear();
        var province = region.substring(0, 2);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEXT)) {
            query.setString(1, kind);
            query.setInt(2, year);
            query.setString(3, province);
            try (var row = query.executeQuery()) {
                row.next();
                return "%s-%d-%s-%06d".formatted(prefix, year, province, row.getInt(1));
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
