package org.mingjing.commons;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjing.commons");

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.mingjing.commons.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nothingHereKnowsAServiceOrItsDomain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
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
}
