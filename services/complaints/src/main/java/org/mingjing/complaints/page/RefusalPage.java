package org.mingjing.complaints.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.web.Problem;
import org.mingjing.commons.web.ProblemPage;
import org.mingjing.complaints.complaint.Labels;

/** A refusal as a page, with ways onward. */
@ApplicationScoped
class RefusalPage implements ProblemPage {
    private final Template template;
    private final Labels labels;

    RefusalPage(@Location("refused.html") Template template, Labels labels) {
        this.template = template;
        this.labels = labels;
    }

    @Override
    public String render(Problem problem, String lang) {
        return template.data("problem", problem)
                .data("t", new PageText(labels, lang))
                .render();
    }
}
