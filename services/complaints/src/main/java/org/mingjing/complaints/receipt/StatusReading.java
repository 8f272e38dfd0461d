package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.TypedForm;

/** Puts the reporter's page of one complaint together. */
@ApplicationScoped
public class StatusReading {
    private final List<StatusSection> sections;
    private final PageTexts texts;

    StatusReading(@Any Instance<StatusSection> sections, PageTexts texts) {
        this.sections = sections.stream().toList();
        this.texts = texts;
    }

    StatusPage of(ReporterView view, ReporterWay way, String cursor, TypedForm typed) {
        var visit = new StatusVisit(texts.now(), view, way, cursor, typed);
        return new StatusPage(
                visit,
                Parts.of(sections.stream().map(section -> section.of(visit)).toList()));
    }
}
