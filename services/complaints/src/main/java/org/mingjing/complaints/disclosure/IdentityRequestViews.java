package org.mingjing.complaints.disclosure;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.deadline.Light;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.refusal.RefusalNews;

/** Shows requests. */
@ApplicationScoped
class IdentityRequestViews {
    private final DisclosureAccess access;
    private final DisclosureRules rules;
    private final IdentityLooks looks;
    private final RefusalNews news;
    private final Labels labels;
    private final Names names;

    IdentityRequestViews(
            DisclosureAccess access,
            DisclosureRules rules,
            IdentityLooks looks,
            RefusalNews news,
            Labels labels,
            Names names) {
        this.access = access;
        this.rules = rules;
        this.looks = looks;
        this.news = news;
        this.labels = labels;
        this.names = names;
    }

    IdentityRequestView of(IdentityRequest request, Instant now) {
        return of(request, looks.count(request.id()), news.unseen(List.of(request.id())), now);
    }

    /** Several, in their order; names and counts are read for all of them at once. */
    List<IdentityRequestView> of(List<IdentityRequest> requests, Instant now) {
        names.prepare(requests.stream()
                .flatMap(one ->
                        Stream.of(one.about().handlingOrgan(), one.asking().organ()))
                .collect(Collectors.toSet()));
        var ids = requests.stream().map(IdentityRequest::id).toList();
        var looked = looks.counts(ids);
        var unseen = news.unseen(ids);
        return requests.stream()
                .map(one -> of(one, looked.getOrDefault(one.id(), 0L), unseen, now))
                .toList();
    }

    private IdentityRequestView of(IdentityRequest request, long looked, Set<UUID> unseen, Instant now) {
        var lang = labels.lang();
        var about = request.about();
        var asking = request.asking();
        var decision = request.decision();
        var revocation = request.revocation();
        var state = request.state(now);
        var mine = access.own(request);
        var handedOver = about.handoverId() != null;
        var clock = rules.decision(asking.at());
        var open = state == IdentityRequestState.REQUESTED;
        var ground = rules.ground(asking.ground());
        return new IdentityRequestView(
                request.id(),
                mine && !handedOver ? about.complaintId() : null,
                mine ? about.handoverId() : null,
                about.receipt(),
                about.category(),
                names.category(about.category(), lang),
                about.handlingOrgan(),
                names.organ(about.handlingOrgan()),
                handedOver,
                asking.organ(),
                names.organ(asking.organ()),
                asking.ground(),
                ground.map(one -> one.label(lang)).orElse(asking.ground()),
                ground.map(Ground::source).orElse(null),
                asking.reason(),
                asking.by(),
                local(asking.at()),
                state,
                label(state, lang),
                local(asking.dueAt()),
                open ? clock.light(now) : Light.DONE,
                open ? clock.daysLeft(now) : null,
                local(request.expiresAt()),
                decision == null ? null : decision.by(),
                decision == null ? null : local(decision.at()),
                decision == null ? null : decision.denialReason(),
                revocation == null ? null : revocation.by(),
                revocation == null ? null : local(revocation.at()),
                revocation == null ? null : revocation.reason(),
                looked,
                mine,
                unseen.contains(request.id()),
                access.decides(request) ? state.commands() : List.of(),
                request.version());
    }

    String label(IdentityRequestState state, String lang) {
        return labels.text("identity-request." + state, lang);
    }
}
