package org.mingjing.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.test.architecture.ArchitectureRules.aggregatesHaveNoSetters;
import static org.mingjing.test.architecture.ArchitectureRules.aggregatesKeepTheirFieldsPrivate;
import static org.mingjing.test.architecture.ArchitectureRules.aggregatesKnowNeitherWebNorContainer;
import static org.mingjing.test.architecture.ArchitectureRules.consumersReplayParkedEvents;
import static org.mingjing.test.architecture.ArchitectureRules.httpTouchesNoTable;
import static org.mingjing.test.architecture.ArchitectureRules.knowNothingOf;
import static org.mingjing.test.architecture.ArchitectureRules.nothingIsNamedAfterNothing;
import static org.mingjing.test.architecture.ArchitectureRules.nothingUses;
import static org.mingjing.test.architecture.ArchitectureRules.packagesAreFreeOfCircles;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is broken once on purpose and must see it; a rule that cannot fail says nothing. */
class ArchitectureRulesTest {
    private static final String BROKEN = "org.mingjing.test.architecture.broken";
    private static final String SOUND = "org.mingjing.test.architecture.sound";
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(BROKEN, SOUND);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void brokenOnPurposeItFails(String sample, ArchRule rule) {
        var result = rule.evaluate(SAMPLES);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(sample);
    }

    static Stream<Arguments> brokenOnPurposeItFails() {
        return Stream.of(
                Arguments.of("BrokenAggregate.answer", aggregatesKnowNeitherWebNorContainer(BROKEN)),
                Arguments.of("BrokenAggregate.setId", aggregatesHaveNoSetters(BROKEN)),
                Arguments.of("BrokenAggregate.id", aggregatesKeepTheirFieldsPrivate(BROKEN)),
                Arguments.of("BrokenResource.open", httpTouchesNoTable(BROKEN)),
                Arguments.of("util.Strings", nothingIsNamedAfterNothing(BROKEN)),
                Arguments.of("BrokenConsumer", consumersReplayParkedEvents(BROKEN)),
                Arguments.of("first.First", packagesAreFreeOfCircles(BROKEN)),
                Arguments.of("second.Second", knowNothingOf(BROKEN, new String[] {"second"}, "first")),
                Arguments.of("BrokenResource.open", nothingUses(BROKEN, "java.sql..")));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsSoundPasses(ArchRule rule) {
        rule.check(SAMPLES);
    }

    static Stream<ArchRule> whatIsSoundPasses() {
        return Stream.of(
                aggregatesKnowNeitherWebNorContainer(SOUND),
                aggregatesHaveNoSetters(SOUND),
                aggregatesKeepTheirFieldsPrivate(SOUND),
                httpTouchesNoTable(SOUND),
                nothingIsNamedAfterNothing(SOUND),
                packagesAreFreeOfCircles(SOUND),
                knowNothingOf(SOUND, new String[] {"thing"}, "service"),
                nothingUses(SOUND, "java.sql.."));
    }

    @Test
    void aRuleThatFindsNothingToLookAtFails() {
        assertThatThrownBy(() -> consumersReplayParkedEvents(SOUND).check(SAMPLES))
                .isInstanceOf(AssertionError.class);
    }
}
