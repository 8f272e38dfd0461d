package org.mingjing.complaints.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** Which complaints are counted, said of each code once, so that a complaint is looked up instead of compared. */
public final class Scan {
    /** A bit: the clock of 程序性回复 has run out. */
    public static final int PROCEDURAL = 1;
    /** A bit: the clock of 结果答复 has run out. */
    public static final int RESULT = 2;
    /** How many ways there are to be late. */
    public static final int LATE = 4;

    private static final int NOT = -1;
    /** A bit: clocks run, whose dates are looked at; with those above, one of them must have run out. */
    private static final int LOOK = 4;

    private final Facts facts;
    private final boolean[] places;
    private final boolean[] matters;
    private final int[] courses;
    private final int[] months;
    private final int firstDay;
    private final int staff;
    private final long moment;

    Scan(Facts facts, Caller caller, Narrowing narrowing, Instant now) {
        this.facts = facts;
        this.places = new boolean[facts.places()];
        for (int code = 1; code < places.length; code++) {
            var place = facts.place(code);
            places[code] = caller.sees(place) && narrowing.holds(place);
        }
        this.matters = new boolean[facts.matters()];
        for (int code = 1; code < matters.length; code++) {
            matters[code] = narrowing.holds(facts.matter(code));
        }
        this.courses = IntStream.range(0, facts.courses())
                .map(code -> look(facts.course(code), narrowing))
                .toArray();
        this.firstDay = facts.firstDay();
        this.months = IntStream.rangeClosed(firstDay, facts.lastDay())
                .map(day -> month(LocalDate.ofEpochDay(day), narrowing))
                .toArray();
        this.staff = facts.staffs.existing(caller.staff());
        this.moment = ChronoUnit.MICROS.between(Instant.EPOCH, now);
    }

    public Facts facts() {
        return facts;
    }

    /** How many months there are from the first filing to the last. */
    public int months() {
        return months.length == 0 ? 0 : months(facts.lastDay()) + 1;
    }

    /** The month of that number. */
    public YearMonth month(int number) {
        return YearMonth.from(LocalDate.ofEpochDay(firstDay)).plusMonths(number);
    }

    /** Whether it may count, by where it belongs and what it is about. */
    boolean leaves(int place, int matter, int ofStaff) {
        return places[place] && matters[matter] && ofStaff != staff;
    }

    /** The number of the month of a day; -1 when it is not counted. */
    int monthOf(int day) {
        return months[day - firstDay];
    }

    /** What to look at in a complaint that has come so far: 0 for nothing, -1 when it is not counted. */
    int look(int course) {
        return courses[course];
    }

    /** The clocks that have run out; -1 when it is not counted. */
    int late(int look, long proceduralUntil, long resultUntil) {
        var late = (proceduralUntil < moment ? PROCEDURAL : 0) | (resultUntil < moment ? RESULT : 0);
        var wanted = look & ~LOOK;
        return wanted == 0 || (late & wanted) != 0 ? late : NOT;
    }

    private static int look(Course course, Narrowing narrowing) {
        if (!narrowing.holds(course)) {
            return NOT;
        }
        return course.open() ? LOOK | narrowing.late(course) : 0;
    }

    private int month(LocalDate day, Narrowing narrowing) {
        return narrowing.holds(day) ? months((int) day.toEpochDay()) : NOT;
    }

    private int months(int day) {
        return (int) ChronoUnit.MONTHS.between(
                YearMonth.from(LocalDate.ofEpochDay(firstDay)), YearMonth.from(LocalDate.ofEpochDay(day)));
    }
}
