package org.mingjing.commons.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;

class ScopeTest {
    private static final Scope HANDLER = new Scope(
            Scope.Kind.PERSON, "s-1", "handler.jixi", "JC230300", "2303", "J\"1", Set.of("leader", "handler"), null);
    private static final Scope CITIZEN =
            new Scope(Scope.Kind.PERSON, "s-2", "citizen.wang", null, null, null, Set.of("citizen"), "ref-1");

    @Test
    void theJsonHoldsWhatPoliciesAskFor() {
        assertThat(HANDLER.toJson())
                .isEqualTo("{\"kind\":\"PERSON\",\"organ\":\"JC230300\",\"region\":\"2303\","
                        + "\"roles\":[\"handler\",\"leader\"],\"staff\":\"J\\\"1\",\"subject\":\"s-1\"}");
        assertThat(Json.map(CITIZEN.toJson()))
                .containsEntry("reporter", "ref-1")
                .doesNotContainKey("organ");
    }

    @Test
    void theTimelineNamesOfficialsAndNeverPersons() {
        assertThat(HANDLER.actor()).isEqualTo("J\"1");
        assertThat(CITIZEN.actor()).isEqualTo("person");
        assertThat(Scope.anonymous().actor()).isEqualTo("anonymous");
        assertThat(Scope.internal("deadline job").actor()).isEqualTo("deadline job");
    }

    @Test
    void policiesTellOnePartOfThePlatformFromTheOther() {
        assertThat(Json.map(Scope.internal("reporter", "c-1").toJson()))
                .containsEntry("kind", "INTERNAL")
                .containsEntry("actor", "reporter");
        assertThat(Json.map(HANDLER.toJson())).doesNotContainKey("actor");
    }

    @Test
    void aNamePasswordOrLoginNameOfAPersonIsNotInTheJson() {
        assertThat(CITIZEN.toJson()).doesNotContain("citizen.wang");
    }
}
