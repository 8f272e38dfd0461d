package org.mingjing.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.mingjing.test.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String BASE = "org.mingjing.gateway";
    private static final JavaClasses CLASSES = ArchitectureRules.production(BASE);

    @Test
    void theGatewayKnowsNoDomainAndNoDatabase() {
        ArchitectureRules.nothingUses(
                        BASE,
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
        ArchitectureRules.knowNothingOf(
                        BASE, new String[] {"door", "limit", "refusal"}, "proxy", "work", "home", "openapi")
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        ArchitectureRules.nothingIsNamedAfterNothing(BASE).check(CLASSES);
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
