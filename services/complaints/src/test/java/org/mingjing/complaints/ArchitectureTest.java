package org.mingjing.complaints;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.outbox.DomainEvent;
import org.mingjing.complaints.complaint.ComplaintRecord;
import org.mingjing.test.architecture.ArchitectureRules;

class ArchitectureTest {
    private static final String BASE = "org.mingjing.complaints";
    private static final JavaClasses CLASSES = ArchitectureRules.production(BASE);

    @Test
    void aggregatesKnowNeitherWebNorContainer() {
        ArchitectureRules.aggregatesKnowNeitherWebNorContainer(BASE).check(CLASSES);
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mingjing.commons.web..")
                .check(CLASSES);
    }

    @Test
    void aggregatesHaveNoSettersAndKeepTheirFieldsPrivate() {
        ArchitectureRules.aggregatesHaveNoSetters(BASE).check(CLASSES);
        ArchitectureRules.aggregatesKeepTheirFieldsPrivate(BASE).check(CLASSES);
    }

    @Test
    void deadlinesAndCatalogueKnowNothingOfComplaints() {
        ArchitectureRules.knowNothingOf(
                        BASE,
                        new String[] {"deadline", "category", "organ"},
                        "complaint",
                        "rectification",
                        "disposition",
                        "overview")
                .check(CLASSES);
    }

    @Test
    void eventsHoldNothingOfTheIdentity() {
        noClasses()
                .that()
                .areAssignableTo(DomainEvent.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..identity..", "..receipt..", "..evidence..")
                .check(CLASSES);
    }

    @Test
    void httpTouchesNoTable() {
        ArchitectureRules.httpTouchesNoTable(BASE).check(CLASSES);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        ArchitectureRules.nothingIsNamedAfterNothing(BASE).check(CLASSES);
    }

    @Test
    void consumersReplayParkedEvents() {
        ArchitectureRules.consumersReplayParkedEvents(BASE).check(CLASSES);
    }

    @Test
    void onlyTheCommandsOfAComplaintChangeWhatIsKeptOfIt() {
        noClasses()
                .that()
                .areNotAssignableTo(ComplaintRecord.class)
                .should()
                .accessFieldWhere(targetOwner(assignableTo(ComplaintRecord.class)))
                .check(CLASSES);
    }
}
