package org.mingjing.complaints.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** The letters on the officials' page of a complaint; those that are to be made stand on top. */
@ApplicationScoped
class NoticeLetterSection implements MatterSection {
    private final NoticeLetterReading reading;
    private final LetterAccess access;
    private final Clock clock;

    NoticeLetterSection(NoticeLetterReading reading, LetterAccess access, Clock clock) {
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "letter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance due(LetterCard card);

        static native TemplateInstance section(LetterCard card);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var letters = reading.of(complaint, t);
        var due = card(
                complaint, visit, t, letters.stream().filter(LetterView::due).toList());
        List<Part> parts = new ArrayList<>();
        if (due.makes() && !due.letters().isEmpty()) {
            parts.add(new Part("letters-due", Part.Place.TOP, 22, Templates.due(due), due.forms()));
        }
        if (!letters.isEmpty()) {
            var all = card(complaint, visit, t, letters);
            parts.add(new Part("letters", Part.Place.SIDE, 20, Templates.section(all)));
        }
        return parts;
    }

    private LetterCard card(ComplaintView complaint, MatterVisit visit, PageText t, List<LetterView> letters) {
        return new LetterCard(t, complaint, letters, access, visit.typed(), PublicClocks.local(clock.instant()));
    }
}
