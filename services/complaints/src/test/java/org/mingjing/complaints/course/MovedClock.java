package org.mingjing.complaints.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.mingjing.commons.time.BusinessTime;

/** A clock that stands where it was put until it is moved. */
final class MovedClock extends Clock {
    private Instant now = Instant.EPOCH;

    void put(Instant moment) {
        now = moment;
    }

    void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BusinessTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
