package org.mingjing.complaints.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.mingjing.complaints.complaint.Api;

/** A workbook as whoever saved it reads it. */
public final class Workbook {
    private Workbook() {}

    /** The cells of each sheet as text. */
    public static Map<String, List<List<String>>> of(String user, String path) throws IOException {
        var bytes = Api.as(user)
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(
                        sheet.getName(),
                        sheet.read().stream().map(Workbook::texts).toList());
            }
        }
        return sheets;
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                .toList();
    }
}
