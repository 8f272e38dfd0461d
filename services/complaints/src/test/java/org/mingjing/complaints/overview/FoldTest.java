package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestDatabase;

/** What one round of folding makes of changes that meet in one sum. */
@QuarkusTest
class FoldTest {
    private static final String OF_THE_ORGAN =
            "select coalesce(sum(received), 0) from figure_sum where scope = 'O:FY230300' and dimension = 'ALL'";

    @Inject
    FigureRound round;

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void anOrganThatWasMovedToAnotherRegionHasOneSum() throws SQLException {
        round.run();
        var before = number(OF_THE_ORGAN);
        Api.file("citizen.wang");
        var there = Api.file("citizen.li");
        move(there, "2399");

        round.run();

        assertThat(number(OF_THE_ORGAN)).isEqualTo(before + 2);
        move(there, "2303");
        round.run();
        assertThat(number(OF_THE_ORGAN)).isEqualTo(before + 2);
    }

    private static void move(String id, String region) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            statement.execute("update complaint set handling_region = '" + region + "' where id = '" + id + "'");
        }
    }

    private static long number(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
