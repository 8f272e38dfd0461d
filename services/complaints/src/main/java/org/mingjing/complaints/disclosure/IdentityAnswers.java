package org.mingjing.complaints.disclosure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.PrivatePage;
import org.mingjing.complaints.page.TypedForm;

/** Answers the forms that ask for an identity and look at it, at a complaint and at a clue alike. */
@ApplicationScoped
class IdentityAnswers {
    private final IdentitySections sections;
    private final IdentityRequestService service;
    private final FormCheck check;
    private final PageTexts texts;

    IdentityAnswers(IdentitySections sections, IdentityRequestService service, FormCheck check, PageTexts texts) {
        this.sections = sections;
        this.service = service;
        this.check = check;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "disclosure")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance identity(IdentitySection section);

        static native TemplateInstance revealed(PageText t, IdentityPlace place, RevealedIdentity identity);
    }

    Response shown(Way way, boolean asked) {
        return PrivatePage.answer(200, Templates.identity(sections.of(way, TypedForm.none(), asked, texts.now())));
    }

    Response ask(Way way, MultivaluedMap<String, String> form) {
        var typed = TypedForm.of(IdentitySections.FORM, form);
        try {
            service.ask(way, check.checked(new AskRequest(typed.value("ground"), typed.value("reason"))), null);
        } catch (ProblemException refusal) {
            return refused(way, typed, refusal);
        }
        var place = IdentityPlace.of(way, texts.now());
        return Response.seeOther(URI.create(place.path() + "?asked=true")).build();
    }

    Response reveal(Way way) {
        try {
            var identity = service.reveal(way);
            var t = texts.now();
            return PrivatePage.answer(200, Templates.revealed(t, IdentityPlace.of(way, t), identity));
        } catch (ProblemException e) {
            return refused(way, TypedForm.none(), e);
        }
    }

    Response file(UUID complaint, UUID file) {
        try {
            return service.file(complaint, file).download();
        } catch (ProblemException e) {
            return refused(new Way.Handling(complaint), TypedForm.none(), e);
        }
    }

    private Response refused(Way way, TypedForm typed, ProblemException refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        var wrong = typed.refused(texts.said(refusal, TypedForm.WHOLE), null);
        return PrivatePage.answer(refusal.status(), Templates.identity(sections.of(way, wrong, false, texts.now())));
    }
}
