package org.mingjing.complaints.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.ComplaintCommand;

/** What the reporter sees always equals what the handler sees, whatever is done and however much time passes. */
@QuarkusTest
class SameClocksTest {
    private static final int COURSES = 3;

    @Test
    void onAnyLegalWayThroughItsLifeEverybodySeesTheSameClocksOfAComplaint() {
        Directory.seed();
        var clock = new MovedClock();
        QuarkusMock.installMockForType(clock, Clock.class);
        var done = new EnumMap<ComplaintCommand, Integer>(ComplaintCommand.class);

        for (int seed = 1; seed <= COURSES; seed++) {
            assertThat(new RandomCourse(seed, clock, done).walk()).isPositive();
        }

        assertThat(done).containsOnlyKeys(ComplaintCommand.values());
    }
}
