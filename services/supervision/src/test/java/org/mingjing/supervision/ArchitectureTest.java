package org.mingjing.supervision;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjing.supervision");

    @Test
    void theDirectoryKnowsNothingOfProblems() {
        noClasses()
                .that()
                .resideInAPackage("..organ..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..problem..")
                .check(CLASSES);
    }

    @Test
    void theAggregateKnowsNeitherWebNorContainer() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.inject..", "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void theAggregateHasNoSetters() {
        ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
        ArchRuleDefinition.fields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveModifier(JavaModifier.PRIVATE)
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
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Problems")
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..helper..", "..manager..", "..dto..", "..common..")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(CLASSES);
        classes()
                .that()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .implement("org.mingjing.commons.inbox.EventConsumer")
                .check(CLASSES);
    }
}
