package org.mingjing.complaints.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.PublicClocks;

/** Begins a workbook with a sheet that says what is in it, of what moment, and who took it. */
@ApplicationScoped
public class Workbooks {
    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> ROLES = List.of("intake", "handler", "leader", "supervisor", "auditor", "system");

    private final ExportJournal journal;
    private final CurrentScope scope;
    private final Names names;
    private final FilterWords filters;
    private final Labels labels;

    Workbooks(ExportJournal journal, CurrentScope scope, Names names, FilterWords filters, Labels labels) {
        this.journal = journal;
        this.scope = scope;
        this.names = names;
        this.filters = filters;
        this.labels = labels;
    }

    /** What fills the sheets after the first. */
    @FunctionalInterface
    public interface Filling {
        void into(Workbook workbook) throws IOException;
    }

    /** Writes the export down; what comes back makes the first sheet. */
    public Cover begin(ExportKind kind, ListForm form) {
        var lang = labels.lang();
        var at = journal.write(kind, form.values());
        var lines = new LinkedHashMap<String, String>();
        lines.put(word("at", lang), PublicClocks.local(at).toString());
        lines.put(word("by", lang), who(lang));
        form.values().forEach((name, value) -> lines.put(filters.name(name, lang), filters.value(name, value, lang)));
        if (form.values().isEmpty()) {
            lines.put(word("filters", lang), word("none", lang));
        }
        return new Cover(word("title." + kind, lang), word("cover", lang), lines, at);
    }

    /** Writes the whole workbook, row by row as it is made. */
    public void write(OutputStream out, Cover cover, Filling filling) throws IOException {
        try (var workbook = new Workbook(out, "Mingjing", "1.0")) {
            try (var sheet = new Sheet(workbook, cover.sheet())) {
                sheet.row(cover.title());
                cover.lines().forEach((name, value) -> sheet.row(name, value));
            }
            filling.into(workbook);
        }
    }

    /** The first sheet. */
    public record Cover(String title, String sheet, Map<String, String> lines, Instant at) {}

    /** The office, not the person: his name is in the journal. */
    private String who(String lang) {
        var caller = scope.get();
        var roles = ROLES.stream()
                .filter(caller::has)
                .map(role -> labels.text("page.export.role." + role, lang))
                .collect(Collectors.joining("、"));
        return names.organ(caller.organ()) + (roles.isEmpty() ? "" : " " + roles);
    }

    private String word(String key, String lang) {
        return labels.text("page.export." + key, lang);
    }
}
