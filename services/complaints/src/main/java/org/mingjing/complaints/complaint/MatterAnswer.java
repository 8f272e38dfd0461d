package org.mingjing.complaints.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** Answers with the officials' page of one complaint, for each feature whose forms stand on it. */
@ApplicationScoped
public class MatterAnswer {
    private final MatterReading matters;
    private final PageTexts texts;

    MatterAnswer(MatterReading matters, PageTexts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance matter(MatterPage matter);
    }

    /** The page; 404 when it is not this caller's to see. */
    public Response shown(int status, UUID id, MatterVisit visit) {
        return PrivatePage.answer(status, Templates.matter(matters.of(id, visit, texts.now())));
    }

    /** A refusal that the official can answer comes with the page; any other is a page of its own. */
    public Response refused(UUID id, TypedForm typed, ProblemException refusal) {
        var notice =
                switch (refusal.status()) {
                    case 409, 412 -> texts.now().of("office.stale");
                    case 413, 422, 503 ->
                        refusal.errors().isEmpty()
                                ? texts.detail(refusal)
                                : texts.now().of("office.failed");
                    default -> throw refusal;
                };
        return shown(refusal.status(), id, MatterVisit.with(typed.refused(texts.errors(refusal), notice)));
    }
}
