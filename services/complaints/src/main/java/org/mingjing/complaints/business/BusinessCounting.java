package org.mingjing.complaints.business;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.figure.Counting;
import org.mingjing.complaints.figure.Facts;
import org.mingjing.complaints.figure.Scan;

/** Counts reports, and the days to their conclusion, by everything at once. */
final class BusinessCounting implements Counting<BusinessCounting.Counted, BusinessCounting> {
    /** All together, and those with each value: months in their order, otherwise the most frequent first. */
    record Counted(BusinessNumbers total, Map<BusinessBy, List<BusinessNumbers>> by) {}

    private static final Comparator<BusinessNumbers> FREQUENT =
            Comparator.comparing(BusinessNumbers::reports).reversed().thenComparing(BusinessNumbers::key);

    private final Facts facts;
    private final Boolean concluded;
    private final BusinessDays all = new BusinessDays();
    private final Map<BusinessBy, Map<String, BusinessDays>> by = new HashMap<>();
    // found once for each code
    private final BusinessDays[][] ofPlace;
    private final BusinessDays[] ofMatter;
    private final BusinessDays[] ofMonth;
    private final Scan scan;

    /** What the scan leaves; with a conclusion, without, or both when null. */
    BusinessCounting(Scan scan, Boolean concluded) {
        this.scan = scan;
        this.facts = scan.facts();
        this.concluded = concluded;
        this.ofPlace = new BusinessDays[facts.places()][];
        this.ofMatter = new BusinessDays[facts.matters()];
        this.ofMonth = new BusinessDays[scan.months()];
        for (var one : BusinessBy.values()) {
            by.put(one, new HashMap<>());
        }
    }

    @Override
    public void one(int at, int place, int matter, int course, int late, int month) {
        if (concluded != null && concluded != facts.concluded(at)) {
            return;
        }
        add(all, at);
        for (var one : ofPlace(place)) {
            add(one, at);
        }
        if (facts.matter(matter).measure() != null) {
            add(ofMatter(matter), at);
        }
        add(ofMonth(month), at);
    }

    @Override
    public void add(BusinessCounting other) {
        all.add(other.all);
        other.by.forEach(
                (one, days) -> days.forEach((value, some) -> days(one, value).add(some)));
    }

    @Override
    public Counted counted() {
        var numbers = new HashMap<BusinessBy, List<BusinessNumbers>>();
        by.forEach((one, days) -> numbers.put(
                one,
                days.entrySet().stream()
                        .map(value -> value.getValue().of(value.getKey()))
                        .sorted(one == BusinessBy.MONTH ? Comparator.comparing(BusinessNumbers::key) : FREQUENT)
                        .toList()));
        return new Counted(all.of("all"), numbers);
    }

    private void add(BusinessDays days, int at) {
        days.report();
        if (facts.concluded(at)) {
            days.took(facts.days(at));
        }
    }

    private BusinessDays[] ofPlace(int code) {
        if (ofPlace[code] == null) {
            var place = facts.place(code);
            ofPlace[code] = new BusinessDays[] {
                days(BusinessBy.ORGAN, place.respondentOrgan()),
                days(BusinessBy.HANDLING_ORGAN, place.handlingOrgan()),
                days(BusinessBy.REGION, place.respondentRegion())
            };
        }
        return ofPlace[code];
    }

    private BusinessDays ofMatter(int code) {
        if (ofMatter[code] == null) {
            ofMatter[code] = days(BusinessBy.MEASURE, facts.matter(code).measure());
        }
        return ofMatter[code];
    }

    private BusinessDays ofMonth(int number) {
        if (ofMonth[number] == null) {
            ofMonth[number] = days(BusinessBy.MONTH, scan.month(number).toString());
        }
        return ofMonth[number];
    }

    private BusinessDays days(BusinessBy one, String value) {
        return by.get(one).computeIfAbsent(value, any -> new BusinessDays());
    }
}
