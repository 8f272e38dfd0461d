package org.mingjing.complaints.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.ComplaintCommand;

/**
 * One complaint on a way that is drawn: first where it likes, what was done least often before; then on to its end, by whatever was never done. After
 * each command and the time that passes then, all who may look at it compare what they see.
 */
final class RandomCourse {
    private static final int WANDERING = 7;
    private static final int LONGEST = 40;
    private static final Duration BEGUN_AGO = Duration.ofDays(600);
    private static final Set<ComplaintCommand> ENDS =
            EnumSet.of(ComplaintCommand.DECLINE, ComplaintCommand.WITHDRAW, ComplaintCommand.CONCLUDE);
    private static final List<ComplaintCommand> ONWARD = List.of(
            ComplaintCommand.ACCEPT,
            ComplaintCommand.RESUME,
            ComplaintCommand.CONCLUDE,
            ComplaintCommand.REPLY,
            ComplaintCommand.ASSIGN,
            ComplaintCommand.CLOSE,
            ComplaintCommand.RATE,
            ComplaintCommand.REVIEW);

    private final int seed;
    private final Random random;
    private final MovedClock clock;
    private final Map<ComplaintCommand, Integer> done;
    private final People people;

    RandomCourse(int seed, MovedClock clock, Map<ComplaintCommand, Integer> done) {
        this.seed = seed;
        this.random = new Random(seed);
        this.clock = clock;
        this.done = done;
        clock.put(Instant.now().truncatedTo(ChronoUnit.MICROS).minus(BEGUN_AGO).plusSeconds(random.nextInt(86_400)));
        this.people = People.withNewComplaint(random, clock);
    }

    /** How many commands it took. */
    int walk() {
        var way = new ArrayList<String>(List.of("file"));
        people.compare(way + " by seed " + seed);
        for (int step = 0; step < LONGEST; step++) {
            var allowed = people.allowed();
            if (allowed.isEmpty()) {
                return step;
            }
            var command = choose(allowed, step);
            people.command(command);
            done.merge(command, 1, Integer::sum);
            way.add(command.verb());
            letTimePass(command);
            people.compare(way + " by seed " + seed);
        }
        throw new AssertionError("no end in sight: " + way);
    }

    private ComplaintCommand choose(Set<ComplaintCommand> allowed, int step) {
        if (seed == 1 && allowed.contains(ComplaintCommand.DECLINE)) {
            return ComplaintCommand.DECLINE;
        }
        var wanted = allowed.stream().filter(command -> !ENDS.contains(command)).collect(Collectors.toList());
        if (step < WANDERING && !wanted.isEmpty()) {
            return random.nextBoolean() ? rarest(wanted) : wanted.get(random.nextInt(wanted.size()));
        }
        var never =
                wanted.stream().filter(command -> !done.containsKey(command)).findFirst();
        if (never.isPresent()) {
            return never.get();
        }
        if (seed == 2 && allowed.contains(ComplaintCommand.WITHDRAW)) {
            return ComplaintCommand.WITHDRAW;
        }
        return ONWARD.stream().filter(allowed::contains).findFirst().orElseThrow();
    }

    private ComplaintCommand rarest(List<ComplaintCommand> wanted) {
        return wanted.stream()
                .min(Comparator.comparing(command -> done.getOrDefault(command, 0)))
                .orElseThrow();
    }

    /** Some days mostly, some weeks at times; after a reply and before a review only as many as the rules leave for it. */
    private void letTimePass(ComplaintCommand command) {
        var hurry = command == ComplaintCommand.REPLY || command == ComplaintCommand.CLOSE;
        var days = !hurry && random.nextInt(5) == 0 ? 30 : 4;
        clock.forward(Duration.ofMinutes(1 + random.nextInt(days * 24 * 60)));
        if (command == ComplaintCommand.REPLY && !done.containsKey(ComplaintCommand.CLOSE)) {
            clock.forward(Duration.ofDays(16));
        }
        assertThat(clock.instant()).as("time walked through").isBefore(Instant.now());
    }
}
