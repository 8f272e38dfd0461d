package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.message.Messages;
import org.mingjing.complaints.message.Side;

/** The marks beside the things on a worklist, in words. */
@ApplicationScoped
class WorkTags {
    private final Messages messages;
    private final CurrentScope current;
    private final Labels labels;

    WorkTags(Messages messages, CurrentScope current, Labels labels) {
        this.messages = messages;
        this.current = current;
        this.labels = labels;
    }

    /** The marks of each, by id. */
    Map<UUID, List<String>> of(List<Complaint> complaints, String lang) {
        var written = written(complaints);
        return complaints.stream()
                .collect(Collectors.toMap(Complaint::id, one -> tags(one, written.contains(one.id()), lang)));
    }

    /** Those in which something waits to be read by the caller's side. */
    private Set<UUID> written(List<Complaint> complaints) {
        if (current.get().organ() == null) {
            return messages.unread(complaints.stream().map(Complaint::id).toList(), Side.REPORTER)
                    .keySet();
        }
        return complaints.stream()
                .filter(Complaint::reporterWrote)
                .map(Complaint::id)
                .collect(Collectors.toSet());
    }

    private List<String> tags(Complaint complaint, boolean unread, String lang) {
        List<String> tags = new ArrayList<>();
        if (complaint.matter().retaliation()) {
            tags.add(labels.text("tag.retaliation", lang));
        }
        if (unread) {
            tags.add(labels.text("tag.newMessage", lang));
        }
        if (complaint.resultIsBack()) {
            tags.add(labels.text("tag.resultBack", lang));
        }
        if (complaint.matter().enterpriseRelated()) {
            tags.add(labels.text("tag.enterprise", lang));
        }
        if (complaint.matter().anonymous()) {
            tags.add(labels.text("tag.anonymous", lang));
        }
        if (complaint.origin().demo()) {
            tags.add(labels.text("tag.demo", lang));
        }
        return tags;
    }
}
