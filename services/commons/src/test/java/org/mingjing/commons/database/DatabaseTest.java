package org.mingjing.commons.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "40001", "40P01", "53300", "57P01", "57P03", "55P03"})
    void losingARaceOrTheConnectionPasses(String state) {
        assertThat(Database.passing(wrapped(state))).isTrue();
        assertThat(Database.duplicate(wrapped(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23502", "22001", "42501", "42601"})
    void aRefusedStatementDoesNot(String state) {
        assertThat(Database.passing(wrapped(state))).isFalse();
        assertThat(Database.unreachable(wrapped(state))).isFalse();
    }

    @Test
    void valuesThatAreRefusedAreToldFromWhatPasses() {
        assertThat(Database.refused(wrapped("22021"))).isTrue();
        assertThat(Database.refused(wrapped("23514"))).isTrue();
        assertThat(Database.refused(wrapped("40001"))).isFalse();
        assertThat(Database.refused(wrapped("42501"))).isFalse();
        assertThat(Database.refused(new NullPointerException())).isFalse();
    }

    @Test
    void aLostRaceIsNotADatabaseThatIsAway() {
        assertThat(Database.unreachable(wrapped("40001"))).isFalse();
        assertThat(Database.unreachable(wrapped("08001"))).isTrue();
        assertThat(Database.duplicate(wrapped("23505"))).isTrue();
    }

    @Test
    void thePoolThatWaitedInVainIsADatabaseThatIsAway() {
        SQLException waited = new SQLException("Sorry, acquisition timeout!");
        assertThat(Database.unreachable(new IllegalStateException(waited))).isTrue();
        assertThat(Database.passing(new IllegalStateException(waited))).isTrue();
    }

    @Test
    void otherFailuresAreNotTheDatabases() {
        assertThat(Database.passing(new IllegalStateException(new ConnectException("elsewhere"))))
                .isFalse();
        assertThat(Database.passing(new NullPointerException())).isFalse();
    }

    private static RuntimeException wrapped(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("said the server", state)));
    }
}
