package org.mingjing.complaints.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written row by row; what is written does not stay in memory. */
public final class Sheet implements AutoCloseable {
    private static final int KEPT = 500;

    private final Worksheet sheet;
    private int next;

    public Sheet(Workbook workbook, String name) {
        sheet = workbook.newWorksheet(name);
    }

    /** The next row: numbers as numbers, anything else as text, null as an empty cell. */
    public void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(next, column, number);
            } else if (cells[column] != null) {
                sheet.value(next, column, SafeText.of(cells[column].toString()));
            }
        }
        next++;
        if (next % KEPT == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
