package org.mingjing.complaints.course;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.commons.deadline.Suspension;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.Milestones;

/** What happened on the way from filing to the answer, each list in the order of time. */
public record Course(
        List<Pause> pauses,
        List<Extended> extensions,
        List<ProgressReport> reports,
        List<Rerouting> reroutings,
        List<Referral> referrals,
        List<Round> rounds,
        Withdrawal withdrawal,
        List<Correction> corrections) {

    public Course {
        pauses = copy(pauses);
        extensions = copy(extensions);
        reports = copy(reports);
        reroutings = copy(reroutings);
        referrals = copy(referrals);
        rounds = copy(rounds);
        corrections = copy(corrections);
    }

    /** Nothing has happened. */
    public static Course begun() {
        return new Course(null, null, null, null, null, null, null, null);
    }

    /** The pause that holds, if one does. */
    public Optional<Pause> pause(Instant now) {
        return pauses.stream().filter(pause -> pause.holds(now)).findFirst();
    }

    /** The referral that was made last. */
    public Optional<Referral> referral() {
        return referrals.isEmpty() ? Optional.empty() : Optional.of(referrals.getLast());
    }

    /** The first progress report, which is the one that meets a clock. */
    public Optional<ProgressReport> firstReport() {
        return reports.stream().findFirst();
    }

    /** The days that no clock counts. */
    public List<Suspension> suspensions() {
        return pauses.stream().map(Pause::days).toList();
    }

    /** Days of all pauses of such grounds, as long as they lasted or are planned. */
    public long pausedDays(Predicate<String> grounds) {
        return pauses.stream()
                .filter(pause -> grounds.test(pause.ground()))
                .map(Pause::days)
                .mapToLong(days -> ChronoUnit.DAYS.between(days.from(), days.until()))
                .sum();
    }

    /** More time, by clock. */
    public Map<ClockKind, List<Extension>> extensionsByClock() {
        Map<ClockKind, List<Extension>> byClock = new EnumMap<>(ClockKind.class);
        extensions.forEach(one ->
                byClock.computeIfAbsent(one.clock(), _ -> new ArrayList<>()).add(one.by()));
        return byClock;
    }

    /** As what it counted before each correction of its kind. */
    public List<Milestones.FormerKind> formerKinds() {
        return corrections.stream()
                .filter(one -> one.before().kind() != one.after().kind())
                .map(one -> new Milestones.FormerKind(one.before().kind().name(), one.at()))
                .toList();
    }

    public Course and(Pause pause) {
        return new Course(
                plus(pauses, pause), extensions, reports, reroutings, referrals, rounds, withdrawal, corrections);
    }

    /** Ends the pauses that hold. */
    public Course resumed(Instant now) {
        var ended = pauses.stream()
                .map(pause -> pause.holds(now) ? pause.endedAt(now) : pause)
                .toList();
        return new Course(ended, extensions, reports, reroutings, referrals, rounds, withdrawal, corrections);
    }

    public Course and(Extended extension) {
        return new Course(
                pauses, plus(extensions, extension), reports, reroutings, referrals, rounds, withdrawal, corrections);
    }

    public Course and(ProgressReport report) {
        return new Course(
                pauses, extensions, plus(reports, report), reroutings, referrals, rounds, withdrawal, corrections);
    }

    public Course and(Rerouting rerouting) {
        return new Course(
                pauses, extensions, reports, plus(reroutings, rerouting), referrals, rounds, withdrawal, corrections);
    }

    public Course and(Referral referral) {
        return new Course(
                pauses, extensions, reports, reroutings, plus(referrals, referral), rounds, withdrawal, corrections);
    }

    public Course and(Round round) {
        return new Course(
                pauses, extensions, reports, reroutings, referrals, plus(rounds, round), withdrawal, corrections);
    }

    public Course and(Withdrawal end) {
        return new Course(pauses, extensions, reports, reroutings, referrals, rounds, end, corrections);
    }

    public Course and(Correction correction) {
        return new Course(
                pauses, extensions, reports, reroutings, referrals, rounds, withdrawal, plus(corrections, correction));
    }

    /** Notes what came of a referral. */
    public Course answered(UUID referral, String result, Instant at) {
        var noted = referrals.stream()
                .map(one -> one.id().equals(referral) ? one.answered(result, at) : one)
                .toList();
        return new Course(pauses, extensions, reports, reroutings, noted, rounds, withdrawal, corrections);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
