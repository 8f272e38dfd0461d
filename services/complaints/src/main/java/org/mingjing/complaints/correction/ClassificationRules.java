package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.course.Classified;
import org.mingjing.complaints.deadline.PublicClocks;

/** As what a complaint may count: kind, category, of an enterprise or not. */
@ApplicationScoped
class ClassificationRules {
    private final Categories categories;
    private final PublicClocks clocks;

    ClassificationRules(Categories categories, PublicClocks clocks) {
        this.categories = categories;
        this.clocks = clocks;
    }

    /** As it would count, by the catalogue of that day; 422 for what cannot be, and where nothing would change. */
    Classified classified(Complaint complaint, CommandRequest.Correct body, Instant at) {
        var is = complaint.matter().classified();
        var kind = body.kind() == null ? is.kind() : body.kind();
        requireKnownRules(complaint, kind);
        var category = category(is, body.category(), at);
        var as = new Classified(
                kind,
                category.leaf(),
                category.group(),
                category.version(),
                enterprise(kind, is, body.enterpriseRelated()),
                is.respondentOrgan(),
                is.respondentRegion());
        if (as.equals(is)) {
            throw ProblemException.unprocessable("kind", "correction-nothing");
        }
        return as;
    }

    private void requireKnownRules(Complaint complaint, Kind kind) {
        var first = clocks.knownFrom(kind.name());
        if (BusinessTime.dayOf(complaint.filedAt()).isBefore(first)) {
            throw ProblemException.unprocessable("kind", "before-rules", "first", first);
        }
    }

    private Categories.Found category(Classified is, String leaf, Instant at) {
        return leaf == null || leaf.equals(is.category())
                ? new Categories.Found(is.category(), is.categoryGroup(), is.categoryVersion())
                : categories
                        .classify(leaf, BusinessTime.dayOf(at))
                        .orElseThrow(
                                () -> ProblemException.unprocessable("category", "unknown-category", "code", leaf));
    }

    private static boolean enterprise(Kind kind, Classified is, Boolean wanted) {
        if (kind != Kind.BUSINESS_ENVIRONMENT) {
            return wanted == null ? is.enterpriseRelated() : wanted;
        }
        if (Boolean.FALSE.equals(wanted)) {
            throw ProblemException.unprocessable("enterpriseRelated", "correction-enterprise");
        }
        return true;
    }
}
