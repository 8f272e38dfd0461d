package org.mingjing.complaints.export;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One export: who took what away, and when.
 *
 * @param filters by what it was narrowed, as in the address of the list
 * @param exportedBy the official's number in the directory of staff
 */
@Schema(name = "Export", examples = ExportView.EXAMPLE)
public record ExportView(
        UUID id,
        ExportKind kind,
        String kindLabel,
        Map<String, Object> filters,
        String exportedBy,
        String organ,
        String organName,
        OffsetDateTime exportedAt) {
    static final String EXAMPLE = """
            {"id":"0199d3a0-0000-7000-8000-000000000001","kind":"LIST","kindLabel":"投诉举报清单",
             "filters":{"region":"2303","status":"HANDLING"},"exportedBy":"leader.jixi.court","organ":"FY230300",
             "organName":"鸡西市中级人民法院","exportedAt":"2018-06-30T10:00:00+08:00"}""";
}
