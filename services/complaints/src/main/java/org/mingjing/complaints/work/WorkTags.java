package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.evidence.EvidenceNews;
import org.mingjing.complaints.message.Messages;
import org.mingjing.complaints.message.Side;

/** The marks beside the things on a worklist, in words. */
@ApplicationScoped
class WorkTags {
    private final Messages messages;
    private final EvidenceNews news;
    private final CurrentScope current;
    private final Labels labels;

    WorkTags(Messages messages, EvidenceNews news, CurrentScope current, Labels labels) {
        this.messages = messages;
        this.news = news;
        this.current = current;
        this.labels = labels;
    }

    /** The marks of each, by id. */
    Map<UUID, List<String>> of(List<Complaint> complaints, String lang) {
        var brought = brought(complaints);
        var written = written(complaints);
        return complaints.stream()
                .collect(Collectors.toMap(
                        Complaint::id, one -> tags(one, written.contains(one.id()), brought.contains(one.id()), lang)));
    }

    /** Those in which a message waits to be read by the caller's side. */
    private Set<UUID> written(List<Complaint> complaints) {
        return current.get().organ() == null
                ? messages.unread(ids(complaints.stream()), Side.REPORTER).keySet()
                : messages.unread(marked(complaints), Side.OFFICE).keySet();
    }

    /** Those to which the reporter added what the office has not looked at. */
    private Set<UUID> brought(List<Complaint> complaints) {
        return current.get().organ() == null ? Set.of() : news.waiting(marked(complaints));
    }

    private static List<UUID> marked(List<Complaint> complaints) {
        return ids(complaints.stream().filter(Complaint::reporterWrote));
    }

    private static List<UUID> ids(Stream<Complaint> complaints) {
        return complaints.map(Complaint::id).toList();
    }

    private List<String> tags(Complaint complaint, boolean unread, boolean brought, String lang) {
        List<String> tags = new ArrayList<>();
        if (complaint.matter().retaliation()) {
            tags.add(labels.text("tag.retaliation", lang));
        }
        if (unread) {
            tags.add(labels.text("tag.newMessage", lang));
        }
        if (brought) {
            tags.add(labels.text("tag.newEvidence", lang));
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
