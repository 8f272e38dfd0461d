package org.mingjing.complaints.export;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;

/** The journal of exports, as leaders, supervisors and auditors may read it. */
@ApplicationScoped
public class ExportReading {
    private final ExportJournal journal;
    private final Names names;
    private final FilterWords words;
    private final Labels labels;

    ExportReading(ExportJournal journal, Names names, FilterWords words, Labels labels) {
        this.journal = journal;
        this.names = names;
        this.words = words;
        this.labels = labels;
    }

    /** One page, the latest export first; 400 for a wrong limit or cursor. */
    @Transactional
    public Page<ExportView> list(Integer limit, String cursor) {
        var lang = labels.lang();
        return journal.page(Cursor.limit(limit), Cursor.decode(cursor)).map(one -> view(one, lang));
    }

    /** The filters of one of them in words. */
    @Transactional
    public Map<String, String> said(ExportView export) {
        var lang = labels.lang();
        var said = new LinkedHashMap<String, String>();
        export.filters()
                .forEach((name, value) ->
                        said.put(words.name(name, lang), words.value(name, String.valueOf(value), lang)));
        return said;
    }

    private ExportView view(ExportJournal.Taken one, String lang) {
        return new ExportView(
                one.id(),
                one.kind(),
                labels.text("page.export.title." + one.kind(), lang),
                one.filters(),
                one.by(),
                one.organ(),
                names.organ(one.organ()),
                local(one.at()));
    }
}
