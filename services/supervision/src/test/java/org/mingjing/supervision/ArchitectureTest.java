package org.mingjing.supervision;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.mingjing.test.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String BASE = "org.mingjing.supervision";
    private static final JavaClasses CLASSES = ArchitectureRules.production(BASE);

    @Test
    void theDirectoryKnowsNothingOfProblems() {
        ArchitectureRules.knowNothingOf(BASE, new String[] {"organ"}, "problem").check(CLASSES);
    }

    @Test
    void theAggregateKnowsNeitherWebNorContainer() {
        ArchitectureRules.aggregatesKnowNeitherWebNorContainer(BASE).check(CLASSES);
    }

    @Test
    void theAggregateHasNoSettersAndKeepsItsFieldsPrivate() {
        ArchitectureRules.aggregatesHaveNoSetters(BASE).check(CLASSES);
        ArchitectureRules.aggregatesKeepTheirFieldsPrivate(BASE).check(CLASSES);
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
    void packagesDoNotDependOnEachOtherInCircles() {
        ArchitectureRules.packagesAreFreeOfCircles(BASE).check(CLASSES);
    }
}
