package org.mingjing.complaints.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.figure.Counting;
import org.mingjing.complaints.figure.Course;
import org.mingjing.complaints.figure.Facts;
import org.mingjing.complaints.figure.Figure;
import org.mingjing.complaints.figure.Scan;

/**
 * Counts complaints by all dimensions at once: each is added to where it belongs, to what it is about, to how far it has come
 * and to its month. What has a part in common is added up afterwards, of which there is little.
 */
final class OverviewCounting implements Counting<List<FigureRow>, OverviewCounting> {
    private final Scan scan;
    private final Facts facts;
    /** Of each course, and each way in which its clocks may be late, what one complaint adds. */
    private final long[] added;

    private final Totals places;
    private final Totals matters;
    private final Totals months;
    /** How many, and their money, of each course in each way of being late. */
    private final long[] courses;

    private final long[] moneyOfCourses;
    private final boolean[] released;
    private final int settled;
    private int unsettled;
    private final Map<Dimension, Map<String, long[]>> counted = new EnumMap<>(Dimension.class);

    OverviewCounting(Scan scan) {
        this.scan = scan;
        this.facts = scan.facts();
        this.places = new Totals(facts.places());
        this.matters = new Totals(facts.matters());
        this.courses = new long[facts.courses() * Scan.LATE];
        this.moneyOfCourses = new long[courses.length];
        this.released = new boolean[facts.courses()];
        this.months = new Totals(scan.months());
        this.added = new long[facts.courses() * Scan.LATE * Totals.WORDS];
        var most = 1;
        for (int code = 0; code < facts.courses(); code++) {
            released[code] = facts.course(code).number(Figure.RELEASED) > 0;
            for (int late = 0; late < Scan.LATE; late++) {
                most = Math.max(most, fill((code * Scan.LATE + late) * Totals.WORDS, facts.course(code), late));
            }
        }
        this.settled = Totals.MOST / most;
    }

    @Override
    public void one(int at, int place, int matter, int course, int late, int month) {
        var way = course * Scan.LATE + late;
        courses[way]++;
        var from = way * Totals.WORDS;
        places.add(place, added, from);
        matters.add(matter, added, from);
        months.add(month, added, from);
        if (released[course]) {
            var fen = facts.releasedFen(at);
            places.addMoney(place, fen);
            matters.addMoney(matter, fen);
            moneyOfCourses[way] += fen;
            months.addMoney(month, fen);
        }
        unsettled++;
        if (unsettled == settled) {
            settle();
        }
    }

    @Override
    public void add(OverviewCounting other) {
        other.settle();
        settle();
        places.add(other.places);
        matters.add(other.matters);
        months.add(other.months);
        for (int way = 0; way < courses.length; way++) {
            courses[way] += other.courses[way];
            moneyOfCourses[way] += other.moneyOfCourses[way];
        }
    }

    @Override
    public List<FigureRow> counted() {
        settle();
        for (int code = 0; code < facts.places(); code++) {
            var place = facts.place(code);
            var sums = places.of(code);
            add(Dimension.ORGAN, place.respondentOrgan(), sums);
            add(Dimension.HANDLING_ORGAN, place.handlingOrgan(), sums);
            add(Dimension.REGION, place.respondentRegion(), sums);
        }
        for (int code = 0; code < facts.matters(); code++) {
            var matter = facts.matter(code);
            var sums = matters.of(code);
            add(Dimension.CATEGORY_GROUP, matter.categoryGroup(), sums);
            add(Dimension.CATEGORY, matter.category(), sums);
            add(Dimension.CHANNEL, matter.channel(), sums);
            add(Dimension.KIND, matter.kind(), sums);
            add(Dimension.ENTERPRISE, Boolean.toString(matter.enterprise()), sums);
        }
        for (int way = 0; way < courses.length; way++) {
            var course = facts.course(way / Scan.LATE);
            var sums = sums(course, way);
            add(Dimension.STATUS, course.status(), sums);
            add(Dimension.OUTCOME, course.outcome(), sums);
        }
        for (int number = 0; number < scan.months(); number++) {
            var sums = months.of(number);
            add(Dimension.MONTH, scan.month(number).toString(), sums);
            add(Dimension.ALL, "", sums);
        }
        var rows = new ArrayList<FigureRow>();
        counted.forEach((dimension, values) ->
                values.forEach((value, sums) -> rows.add(new FigureRow(dimension, value, Figures.of(sums)))));
        return rows;
    }

    private long[] sums(Course course, int way) {
        var sums = new long[Figure.values().length];
        for (var figure : Figure.values()) {
            sums[figure.place()] = courses[way] * (course.number(figure) + ranOut(figure, way % Scan.LATE));
        }
        sums[Figure.RELEASED_FEN.place()] = moneyOfCourses[way];
        return sums;
    }

    /** What a complaint of that course adds; says its largest number. */
    private int fill(int from, Course course, int late) {
        var most = 0;
        for (var figure : Figure.values()) {
            if (figure != Figure.RELEASED_FEN) {
                var number = course.number(figure) + ranOut(figure, late);
                added[from + Totals.word(figure)] += Totals.part(figure, number);
                most = Math.max(most, number);
            }
        }
        return most;
    }

    /** A clock that has run out counts as missed from that moment on. */
    private static int ranOut(Figure figure, int late) {
        return switch (figure) {
            case PROCEDURAL_MISSED -> (late & Scan.PROCEDURAL) == 0 ? 0 : 1;
            case RESULT_MISSED -> (late & Scan.RESULT) == 0 ? 0 : 1;
            default -> 0;
        };
    }

    private void settle() {
        places.settle();
        matters.settle();
        months.settle();
        unsettled = 0;
    }

    private void add(Dimension dimension, String value, long... sums) {
        if (value == null || sums[Figure.RECEIVED.place()] == 0) {
            return;
        }
        var all = counted.computeIfAbsent(dimension, any -> new LinkedHashMap<>())
                .computeIfAbsent(value, any -> new long[sums.length]);
        for (int number = 0; number < sums.length; number++) {
            all[number] += sums[number];
        }
    }
}
