package org.mingjing.complaints.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** Which organ filed it for the reporter: he did not write it himself and can say what is wrong in it. */
@ApplicationScoped
class OnBehalfStatusSection implements StatusSection {
    private final Names names;

    OnBehalfStatusSection(Names names) {
        this.names = names;
    }

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance behalf(PageText t, ComplaintView complaint, String organ);
    }

    @Override
    public List<Part> of(StatusVisit visit) {
        var complaint = visit.view().complaint();
        if (complaint.filedOnBehalfOrgan() == null) {
            return List.of();
        }
        var organ = names.organ(complaint.filedOnBehalfOrgan());
        return List.of(new Part("behalf", Part.Place.TOP, 30, Templates.behalf(visit.t(), complaint, organ)));
    }
}
