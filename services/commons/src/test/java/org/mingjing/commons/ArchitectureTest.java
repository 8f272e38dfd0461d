package org.mingjing.commons;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.mingjing.test.architecture.ArchitectureRules;

class ArchitectureTest {
    private static final String BASE = "org.mingjing.commons";
    private static final JavaClasses CLASSES = ArchitectureRules.production(BASE);

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        ArchitectureRules.packagesAreFreeOfCircles(BASE).check(CLASSES);
    }

    @Test
    void nothingHereKnowsAServiceOrItsDomain() {
        ArchitectureRules.nothingUses(
                        BASE,
                        "org.mingjing.complaints..",
                        "org.mingjing.supervision..",
                        "org.mingjing.gateway..",
                        "org.mingjing.pages..")
                .check(CLASSES);
        noClasses()
                .should()
                .haveSimpleNameContaining("Complaint")
                .orShould()
                .haveSimpleNameContaining("Dispute")
                .check(CLASSES);
    }

    @Test
    void deadlinesPoliciesAndPagesOfAListNeedNoContainerToBeTested() {
        noClasses()
                .that()
                .resideInAnyPackage("..deadline..", "..policy..", "..paging..", "..work..", "..json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void onlyTheInboxKnowsKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..inbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
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
}
