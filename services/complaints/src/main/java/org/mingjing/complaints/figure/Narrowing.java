package org.mingjing.complaints.figure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.ResultFilter;

/** The filter of a list as conditions on what is counted; they must mean what the list's own conditions mean. */
public final class Narrowing {
    private Predicate<Place> places = any -> true;
    private Predicate<Matter> matters = any -> true;
    private Predicate<Course> courses = any -> true;
    private final LocalDate first;
    private final LocalDate last;
    private Figure missed;

    private Narrowing(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    public static Narrowing of(ComplaintFilter filter) {
        var narrowing = new Narrowing(filter.filedFrom(), filter.filedTo());
        narrowing.place(Place::respondentOrgan, filter.respondentOrgan());
        narrowing.place(Place::handlingOrgan, filter.handlingOrgan());
        narrowing.place(Place::respondentRegion, filter.respondentRegion());
        if (filter.region() != null) {
            narrowing.places =
                    narrowing.places.and(one -> one.respondentRegion().startsWith(filter.region()));
        }
        narrowing.matter(Matter::category, filter.category());
        narrowing.matter(Matter::categoryGroup, filter.categoryGroup());
        narrowing.matter(Matter::channel, name(filter.channel()));
        narrowing.matter(Matter::kind, name(filter.kind()));
        narrowing.matter(Matter::enterprise, filter.enterpriseRelated());
        narrowing.course(Course::status, name(filter.status()));
        narrowing.course(Course::outcome, name(filter.outcome()));
        narrowing.onTime(filter);
        narrowing.result(filter.result());
        return narrowing;
    }

    /** Only that kind. */
    public Narrowing kind(String kind) {
        matter(Matter::kind, kind);
        return this;
    }

    /** Only that measure; null is any. */
    public Narrowing measure(String measure) {
        matter(Matter::measure, measure);
        return this;
    }

    boolean holds(Place place) {
        return places.test(place);
    }

    boolean holds(Matter matter) {
        return matters.test(matter);
    }

    /** Whether it may hold of complaints that have come so far; {@link #late} asks the rest of each. */
    boolean holds(Course course) {
        return courses.test(course) && (missed == null || course.number(missed) == 1 || course.open());
    }

    /** Bits of the clocks of which one must have run out; 0 when the course says enough. */
    int late(Course course) {
        if (missed == null || course.number(missed) == 1) {
            return 0;
        }
        return missed == Figure.PROCEDURAL_MISSED ? Scan.PROCEDURAL : Scan.RESULT;
    }

    boolean holds(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    private void onTime(ComplaintFilter filter) {
        if (filter.clock() == null || filter.onTime() == null) {
            return;
        }
        var procedural = filter.clock() == PromisedClock.PROCEDURAL_REPLY;
        if (filter.onTime()) {
            is(procedural ? Figure.PROCEDURAL_MET : Figure.RESULT_MET, true);
        } else {
            missed = procedural ? Figure.PROCEDURAL_MISSED : Figure.RESULT_MISSED;
        }
    }

    private void result(ResultFilter result) {
        is(Figure.CONCLUDED, result.concluded());
        is(Figure.RELEASED, result.released());
        if (result.substantiated() != null) {
            is(Figure.CONCLUDED, true);
            is(Figure.SUBSTANTIATED, result.substantiated());
        }
        if (result.aspect() != null && result.satisfied() != null) {
            is(Figure.RATED, true);
            is(
                    switch (result.aspect()) {
                        case SPEED -> Figure.SATISFIED_SPEED;
                        case ATTITUDE -> Figure.SATISFIED_ATTITUDE;
                        case RESULT -> Figure.SATISFIED_RESULT;
                        case CLEANNESS -> Figure.SATISFIED_CLEANNESS;
                    },
                    result.satisfied());
        }
    }

    private void is(Figure figure, Boolean wanted) {
        if (wanted != null) {
            courses = courses.and(one -> (one.number(figure) == 1) == wanted);
        }
    }

    private void place(Function<Place, ?> part, Object wanted) {
        places = places.and(equal(part, wanted));
    }

    private void matter(Function<Matter, ?> part, Object wanted) {
        matters = matters.and(equal(part, wanted));
    }

    private void course(Function<Course, ?> part, Object wanted) {
        courses = courses.and(equal(part, wanted));
    }

    private static <T> Predicate<T> equal(Function<T, ?> part, Object wanted) {
        return one -> wanted == null || Objects.equals(part.apply(one), wanted);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
