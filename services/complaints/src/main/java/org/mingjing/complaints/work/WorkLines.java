package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Names;

/** Lines of a worklist for what hangs on complaints: these and the organs that they are about are read at once. */
@ApplicationScoped
public class WorkLines {
    private final Complaints complaints;
    private final Names names;

    WorkLines(Complaints complaints, Names names) {
        this.complaints = complaints;
        this.names = names;
    }

    /** A line for each thing; one whose complaint has gone to others in this moment is left out. */
    public <T> List<WorkItem> of(
            List<T> things, Function<T, UUID> complaintId, BiFunction<T, Complaint, WorkItem> line) {
        var about = complaints.visible(things.stream().map(complaintId).collect(Collectors.toSet()));
        names.prepare(about.values().stream()
                .map(one -> one.matter().respondentOrgan())
                .collect(Collectors.toSet()));
        return things.stream()
                .filter(thing -> about.containsKey(complaintId.apply(thing)))
                .map(thing -> line.apply(thing, about.get(complaintId.apply(thing))))
                .toList();
    }
}
