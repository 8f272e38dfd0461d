package org.mingjing.complaints.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintFiling;
import org.mingjing.complaints.complaint.ComplaintJournal;
import org.mingjing.complaints.complaint.Complaints;

/**
 * Takes lines over in one transaction, each a complaint with its whole history. What the database is told goes in
 * a few statements for all of them, so that a system with a million complaints is in within minutes.
 */
@ApplicationScoped
public class LinesImport {
    private final LineReading reading;
    private final Complaints complaints;
    private final ComplaintFiling filing;
    private final History history;
    private final ComplaintJournal journal;

    LinesImport(
            LineReading reading,
            Complaints complaints,
            ComplaintFiling filing,
            History history,
            ComplaintJournal journal) {
        this.reading = reading;
        this.complaints = complaints;
        this.filing = filing;
        this.history = history;
        this.journal = journal;
    }

    /**
     * Takes them over for that system, but for those whose external id the system has brought before; one result for each,
     * in their order.
     *
     * @throws LinesRefused when something is wrong with some of them; nothing of any of them stays
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ImportResult> take(List<ReadLine> lines, String system) {
        var externalIds = each(lines, reading::externalId);
        var complaintOf = new HashMap<>(complaints.imported(system, externalIds));
        var fresh = new LinkedHashMap<String, ReadLine>();
        for (int i = 0; i < lines.size(); i++) {
            if (!complaintOf.containsKey(externalIds.get(i))) {
                fresh.putIfAbsent(externalIds.get(i), lines.get(i));
            }
        }
        complaintOf.putAll(taken(fresh, system));
        var results = new ArrayList<ImportResult>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var first = fresh.get(externalIds.get(i));
            var made = first != null && first.place() == line.place();
            results.add(ImportResult.of(made, line.number(), externalIds.get(i), complaintOf.get(externalIds.get(i))));
        }
        return results;
    }

    /** The new complaints, by external id. */
    private Map<String, Complaint> taken(Map<String, ReadLine> fresh, String system) {
        reading.prepare(fresh.values());
        var imported = each(fresh.values(), line -> reading.of(line, system));
        var filed =
                filing.file(imported.stream().map(LineReading.Imported::draft).toList());
        var entries = new ArrayList<ComplaintJournal.Entry>();
        var taken = new HashMap<String, Complaint>();
        for (int i = 0; i < filed.size(); i++) {
            var one = imported.get(i);
            var complaint = filed.get(i).complaint();
            entries.add(journal.filed(complaint, Scope.internal(system)));
            each(List.of(one.line()), _ -> history.replay(complaint, one.steps()))
                    .forEach(entries::addAll);
            taken.put(complaint.origin().externalId(), complaint);
        }
        complaints.write();
        journal.begin(entries);
        return taken;
    }

    /** What comes of each line, if none of them is refused. */
    private static <T> List<T> each(Collection<ReadLine> lines, Function<ReadLine, T> work) {
        var results = new ArrayList<T>();
        var refused = new HashMap<ReadLine, RuntimeException>();
        for (var line : lines) {
            try {
                results.add(work.apply(line));
            } catch (RuntimeException e) {
                if (!Refusals.ofLine(e)) {
                    throw e;
                }
                refused.put(line, e);
            }
        }
        if (!refused.isEmpty()) {
            throw new LinesRefused(refused);
        }
        return results;
    }
}
