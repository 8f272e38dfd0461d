package org.mingjing.complaints.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** The letters on the officials' page of a complaint; those that are to be made stand on top. */
@ApplicationScoped
class NoticeLetterSection implements MatterSection {
    private final NoticeLetterReading reading;
    private final LetterAccess access;

    NoticeLetterSection(NoticeLetterReading reading, LetterAccess access) {
        this.reading = reading;
        this.access = access;
    }

    @CheckedTemplate(basePath = "letter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance due(Card card);

        static native TemplateInstance section(Card card);
    }

    /** Some letters of a complaint; {@code makes} says whether the reader of the page makes them. */
    record Card(PageText t, ComplaintView complaint, List<LetterView> letters, boolean makes) {}

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var letters = reading.of(complaint, t);
        var makes = access.issues(complaint.handlingOrgan());
        var due = letters.stream().filter(LetterView::due).toList();
        List<Part> parts = new ArrayList<>();
        if (makes && !due.isEmpty()) {
            parts.add(new Part("letters-due", Part.Place.TOP, 22, Templates.due(new Card(t, complaint, due, true))));
        }
        if (!letters.isEmpty()) {
            parts.add(new Part(
                    "letters", Part.Place.SIDE, 20, Templates.section(new Card(t, complaint, letters, makes))));
        }
        return parts;
    }
}
