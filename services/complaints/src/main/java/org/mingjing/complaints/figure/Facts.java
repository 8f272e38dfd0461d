package org.mingjing.complaints.figure;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is counted of all complaints, a column each, in memory: some fifty bytes for a complaint. Not safe beside
 * writers; {@link FactsNow} sees to that.
 */
public final class Facts {
    final Codes<Place> places = new Codes<>(Place.NONE, Place::of);
    final Codes<Matter> matters = new Codes<>(Matter.NONE, Matter::of);
    final Codes<Course> courses = new Codes<>(Course.NONE, Course::of);
    final Codes<String> staffs = new Codes<>("", parts -> parts[0]);
    private final int part;
    private int size;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    // 0 where there is no complaint
    private int[] place = new int[1024];
    private int[] matter = new int[1024];
    private int[] course = new int[1024];
    private int[] staff = new int[1024];
    private int[] day = new int[1024];
    private int[] concluded = new int[1024];
    private long[] proceduralUntil = new long[1024];
    private long[] resultUntil = new long[1024];
    private long[] releasedFen = new long[1024];

    /** How many complaints are worth a processor of their own while they are counted; fewer are counted sooner than divided. */
    Facts(int part) {
        this.part = Math.max(1, part);
    }

    /** Takes a new complaint over, or what an old one has become. */
    void put(Fact fact) {
        var at = fact.position();
        if (at >= place.length) {
            grow(Math.max(at + 1, place.length + place.length / 2));
        }
        size = Math.max(size, at + 1);
        firstDay = Math.min(firstDay, fact.day());
        lastDay = Math.max(lastDay, fact.day());
        place[at] = places.of(fact.place());
        matter[at] = matters.of(fact.matter());
        course[at] = courses.of(fact.course());
        staff[at] = fact.staff().isEmpty() ? 0 : staffs.of(fact.staff());
        day[at] = fact.day();
        concluded[at] = fact.concluded();
        proceduralUntil[at] = fact.proceduralUntil();
        resultUntil[at] = fact.resultUntil();
        releasedFen[at] = fact.releasedFen();
    }

    /** Counts all that the scan leaves, some at once on each processor. */
    <T, C extends Counting<T, C>> T count(Scan scan, Function<Scan, C> beginning) {
        var parts = Math.clamp(size / part, 1, Runtime.getRuntime().availableProcessors());
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(number -> {
                    var counting = beginning.apply(scan);
                    each(scan, counting, border(number, parts), border(number + 1, parts));
                    return counting;
                })
                .reduce((one, next) -> {
                    one.add(next);
                    return one;
                })
                .orElseThrow()
                .counted();
    }

    private int border(int number, int parts) {
        return (int) ((long) size * number / parts);
    }

    private void each(Scan scan, Counting<?, ?> counting, int from, int to) {
        for (int at = from; at < to; at++) {
            if (scan.leaves(place[at], matter[at], staff[at])) {
                var month = scan.monthOf(day[at]);
                var look = scan.look(course[at]);
                if (month >= 0 && look >= 0) {
                    // few run, and only their dates are read
                    var late = look == 0 ? 0 : scan.late(look, proceduralUntil[at], resultUntil[at]);
                    if (late >= 0) {
                        counting.one(at, place[at], matter[at], course[at], late, month);
                    }
                }
            }
        }
    }

    int firstDay() {
        return firstDay;
    }

    int lastDay() {
        return lastDay;
    }

    /** How many places there are codes for; the same for matters and courses. */
    public int places() {
        return places.size();
    }

    public int matters() {
        return matters.size();
    }

    public int courses() {
        return courses.size();
    }

    public Place place(int code) {
        return places.value(code);
    }

    public Matter matter(int code) {
        return matters.value(code);
    }

    public Course course(int code) {
        return courses.value(code);
    }

    /** Money of one complaint. */
    public long releasedFen(int at) {
        return releasedFen[at];
    }

    /** Whether that complaint was concluded. */
    public boolean concluded(int at) {
        return concluded[at] != Fact.OPEN;
    }

    /** Calendar days from filing to the conclusion of one that has it. */
    public int days(int at) {
        return concluded[at] - day[at];
    }

    private void grow(int length) {
        place = Arrays.copyOf(place, length);
        matter = Arrays.copyOf(matter, length);
        course = Arrays.copyOf(course, length);
        staff = Arrays.copyOf(staff, length);
        day = Arrays.copyOf(day, length);
        concluded = Arrays.copyOf(concluded, length);
        proceduralUntil = Arrays.copyOf(proceduralUntil, length);
        resultUntil = Arrays.copyOf(resultUntil, length);
        releasedFen = Arrays.copyOf(releasedFen, length);
    }
}
