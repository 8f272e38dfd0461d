package org.mingjing.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.mingjing.gateway");

    @Test
    void theGatewayKnowsNoDomainAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mingjing.complaints..",
                        "org.mingjing.supervision..",
                        "org.mingjing.commons..",
                        "java.sql..",
                        "jakarta.persistence..",
                        "org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void theDoorDoesNotKnowWhatLiesBehindIt() {
        noClasses()
                .that()
                .resideInAnyPackage("..gateway.door..", "..gateway.limit..", "..gateway.refusal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..gateway.proxy..", "..gateway.work..", "..gateway.home..", "..gateway.openapi..")
                .check(CLASSES);
    }

    @Test
    void onlyTheProxyUsesTheProxyLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.proxy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.httpproxy..")
                .check(CLASSES);
    }
}
