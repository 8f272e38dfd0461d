package org.mingjing.complaints.identity;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The tables whose data keys are wrapped by the keyset: {@code complaint_id, wrapped_key, wrapping_key}. */
enum WrappedTable {
    REPORTER_IDENTITY("reporter_identity"),
    NOTICE_ADDRESS("notice_address");

    /** How many data keys are not under the key {@code :primary}. */
    static final String LEFT = Arrays.stream(values())
            .map(table -> "(select count(*) from %s where wrapping_key <> :primary)".formatted(table.sql))
            .collect(Collectors.joining(" + "));

    private final String sql;

    WrappedTable(String sql) {
        this.sql = sql;
    }

    /** Its name in the database. */
    String sql() {
        return sql;
    }
}
