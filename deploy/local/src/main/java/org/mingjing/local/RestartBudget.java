package org.mingjing.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a part may be restarted before the launcher gives up: so many times within so long. */
final class RestartBudget {
    static final int TIMES = 5;
    static final Duration WITHIN = Duration.ofMinutes(5);

    private final Deque<Instant> restarts = new ArrayDeque<>();

    /** True, and counted, when one more restart is allowed now. */
    boolean permit(Instant now) {
        while (!restarts.isEmpty() && restarts.peekFirst().isBefore(now.minus(WITHIN))) {
            restarts.removeFirst();
        }
        if (restarts.size() >= TIMES) {
            return false;
        }
        restarts.addLast(now);
        return true;
    }
}
