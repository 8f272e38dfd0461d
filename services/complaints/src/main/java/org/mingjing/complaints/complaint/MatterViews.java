package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.complaints.business.BusinessEventView;
import org.mingjing.complaints.business.BusinessEvents;
import org.mingjing.complaints.complaint.ComplaintView.MatterView;
import org.mingjing.complaints.intake.ChannelSources;

/** Shows what a complaint is about. */
@ApplicationScoped
class MatterViews {
    private final Names names;
    private final Labels labels;
    private final ChannelSources sources;
    private final BusinessEvents businessEvents;

    MatterViews(Names names, Labels labels, ChannelSources sources, BusinessEvents businessEvents) {
        this.names = names;
        this.labels = labels;
        this.sources = sources;
        this.businessEvents = businessEvents;
    }

    /** What was filed. */
    MatterView of(Matter matter, String lang) {
        return new MatterView(
                matter.kind(),
                labels.kind(matter.kind(), lang),
                matter.channel(),
                labels.channel(matter.channel(), lang),
                matter.enterpriseRelated(),
                matter.anonymous(),
                matter.category(),
                names.category(matter.category(), matter.categoryVersion(), lang),
                matter.categoryGroup(),
                names.category(matter.categoryGroup(), matter.categoryVersion(), lang),
                matter.title(),
                matter.text(),
                matter.caseNumber(),
                matter.respondentOrgan(),
                names.organ(matter.respondentOrgan()),
                matter.respondentRegion(),
                matter.respondentOfficer(),
                matter.categoryVersion(),
                matter.channelSource(),
                sources.name(matter.channelSource(), lang),
                matter.retaliation());
    }

    /** The report form of 影响营商环境（案）事件, or null for a complaint that is none or brought none. */
    BusinessEventView businessEvent(Complaint complaint, String lang) {
        return complaint.matter().kind() == Kind.BUSINESS_ENVIRONMENT
                ? businessEvents.of(complaint.id(), lang).orElse(null)
                : null;
    }
}
