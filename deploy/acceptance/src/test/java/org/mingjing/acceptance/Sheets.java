package org.mingjing.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook that came down, as a spreadsheet program would open it. */
record Sheets(Map<String, List<List<String>>> rows) {
    static Sheets read(byte[] workbook) {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                rows.put(
                        sheet.getName(),
                        sheet.read().stream().map(Sheets::texts).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sheets(rows);
    }

    /** What the first sheet says, line by line: its name, and what it is. */
    Map<String, String> cover() {
        Map<String, String> lines = new LinkedHashMap<>();
        rows.get("说明").stream().filter(line -> line.size() == 2).forEach(line -> lines.put(line.get(0), line.get(1)));
        return lines;
    }

    /** The rows of the list, without its head and its end. */
    List<List<String>> list() {
        List<List<String>> all = rows.get("清单");
        return all.subList(1, all.size() - 1);
    }

    /** The last row of the list. */
    String end() {
        return rows.get("清单").getLast().getFirst();
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                .toList();
    }
}
