package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        var side = current.get().organ() == null ? Side.REPORTER : Side.OFFICE;
        var unread = messages.unread(complaints.stream().map(Complaint::id).toList(), side);
        var tags = new HashMap<UUID, List<String>>();
        complaints.forEach(one -> tags.put(one.id(), tags(one, unread.containsKey(one.id()), lang)));
        return tags;
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
