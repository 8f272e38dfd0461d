package org.mingjing.complaints.identity;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The tables whose data keys are wrapped by the keyset: {@code complaint_id, wrapped_key, wrapping_key}, and what tells rows apart. */
enum WrappedTable {
    REPORTER_IDENTITY("reporter_identity", "complaint_id"),
    NOTICE_ADDRESS("notice_address", "complaint_id"),
    EVIDENCE_KEY("evidence_key", "evidence_id");

    /** How many data keys are not under the key {@code :primary}. */
    static final String LEFT = Arrays.stream(values())
            .map(table -> "(select count(*) from %s where wrapping_key <> :primary)".formatted(table.sql))
            .collect(Collectors.joining(" + "));

    private final String sql;
    private final String id;

    WrappedTable(String sql, String id) {
        this.sql = sql;
        this.id = id;
    }

    /** Its name in the database. */
    String sql() {
        return sql;
    }

    /** The column by which its rows are told apart. */
    String id() {
        return id;
    }
}
