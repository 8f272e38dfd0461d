package org.mingjing.supervision.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.web.Problem;
import org.mingjing.commons.web.ProblemPage;
import org.mingjing.supervision.problem.LedgerWords;

/** Shows a refusal to a person, in the frame of the other pages. */
@ApplicationScoped
class RefusalPage implements ProblemPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance refused(LedgerWords t, Problem problem);
    }

    @Override
    public String render(Problem problem, String lang) {
        return Templates.refused(new LedgerWords(lang), problem).render();
    }
}
