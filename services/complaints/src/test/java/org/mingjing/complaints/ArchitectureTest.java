package org.mingjing.complaints;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.outbox.DomainEvent;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjing.complaints");

    @Test
    void aggregatesKnowNeitherWebNorContainer() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.inject..", "io.quarkus..", "org.mingjing.commons.web..")
                .check(CLASSES);
    }

    @Test
    void aggregatesHaveNoSettersAndKeepTheirFieldsPrivate() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveModifier(JavaModifier.PRIVATE)
                .check(CLASSES);
    }

    @Test
    void deadlinesAndCatalogueKnowNothingOfComplaints() {
        noClasses()
                .that()
                .resideInAnyPackage("..deadline..", "..category..", "..organ..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..complaint..", "..rectification..", "..disposition..", "..overview..")
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
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..helper..", "..manager..", "..dto..", "..common..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)")
                .check(CLASSES);
    }
}
