package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.handover.ClueSection;
import org.mingjing.complaints.handover.HandoverView;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** The way to ask who gave a clue, on its page for the organ that got it. */
@ApplicationScoped
class ClueIdentitySection implements ClueSection {
    private final IdentitySections identities;

    ClueIdentitySection(IdentitySections identities) {
        this.identities = identities;
    }

    @Override
    public List<Part> of(HandoverView clue, PageText t) {
        if (!clue.received()) {
            return List.of();
        }
        var identity = identities.of(new Way.Clue(clue.id()), t);
        return List.of(
                new Part("identity", Part.Place.MAIN, 10, IdentityMatterSection.Templates.section(identity, false)));
    }
}
