package org.mingjing.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.benchmark.data.Wording;

/** What officials read all day. */
final class Probes {
    private static final String PROVINCE = "supervisor.hlj";
    private static final String BUSY_LEADER = "leader.harbin.police";
    private static final String BUSY_HANDLER = "handler.harbin.police";
    private static final String COUNTY_LEADER = "leader.jixi.court";
    private static final List<String> CITIES = List.of("2301", "2302", "2303", "2306", "2310");
    private static final List<String> KINDS =
            List.of("COMPLAINT", "REPORT", "PETITION", "URGENT_DIFFICULTY", "BUSINESS_ENVIRONMENT");
    private static final List<String> CHANNELS = List.of("ONLINE", "HOTLINE", "WINDOW", "LETTER_BOX", "TRANSFERRED");
    private static final String OVERVIEW = "/api/v1/complaints/overview";
    private static final String YEAR = "filedFrom=2025-01-01&filedTo=2025-12-31";
    private static final List<String> CATEGORIES = List.of("G1-01", "G2-02", "G3-03", "G4-02", "G5-01", "G6-04");
    private static final List<String> FREQUENT = List.of("法院", "办理", "书面", "同一个", "执行", "公安");
    private static final List<String> MIDDLING = List.of("鱼塘", "光伏板", "养犬登记", "社区矫正中心", "残疾人", "缴费窗口");

    private Probes() {}

    static List<Probe> all(int complaints) {
        return Stream.of(worklists(), lists(), searches(complaints), overviews(), narrowedOverviews(), business())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Probe> worklists() {
        return List.of(
                Probe.get("worklist, leader", BUSY_LEADER, List.of("/api/v1/work-items")),
                Probe.get("worklist, handler", BUSY_HANDLER, List.of("/api/v1/work-items")));
    }

    private static List<Probe> lists() {
        return List.of(
                Probe.get("list page, province, newest", PROVINCE, List.of("/complaints")),
                Probe.get("list page, province, one city", PROVINCE, each("/complaints?region=%s", CITIES)),
                Probe.get("list page, province, one category", PROVINCE, each("/complaints?category=%s", CATEGORIES)),
                Probe.get(
                        "list page, province, state",
                        PROVINCE,
                        each("/complaints?status=%s", List.of("HANDLING", "CONCLUDED", "DECLINED"))),
                Probe.get(
                        "list page, province, city + category + enterprise",
                        PROVINCE,
                        each("/complaints?region=2301&enterpriseRelated=true&category=%s", CATEGORIES)),
                Probe.get(
                        "list page, province, outcome in a quarter",
                        PROVINCE,
                        each(
                                "/complaints?filedFrom=2025-01-01&filedTo=2025-03-31&outcome=%s",
                                List.of("PARTLY", "UNFOUNDED"))),
                Probe.get("list page, organ, newest", BUSY_LEADER, List.of("/complaints")),
                Probe.get("list page, organ, by date due", BUSY_LEADER, List.of("/complaints?sort=dueAt")));
    }

    private static List<Probe> searches(int complaints) {
        var rare = IntStream.range(1, 300)
                .mapToObj(i -> Wording.rareName((long) i * Wording.rareEvery() % complaints))
                .toList();
        return List.of(
                Probe.search("search, rare word", PROVINCE, each("{\"q\":\"%s\"}", rare)),
                Probe.search("search, word of 1 to 3 %", PROVINCE, each("{\"q\":\"%s\"}", MIDDLING)),
                Probe.search("search, frequent word", PROVINCE, each("{\"q\":\"%s\"}", FREQUENT)),
                Probe.search(
                        "search, two words in one category",
                        PROVINCE,
                        each("{\"q\":\"法院 %s\",\"filter\":{\"category\":\"G4-02\"}}", MIDDLING)),
                Probe.search("search, organ, frequent word", COUNTY_LEADER, each("{\"q\":\"%s\"}", FREQUENT)),
                Probe.search("search, organ, rare word", COUNTY_LEADER, each("{\"q\":\"%s\"}", rare)));
    }

    private static List<Probe> overviews() {
        return List.of(
                Probe.get("overview, province", PROVINCE, List.of(OVERVIEW)),
                Probe.get("overview, one city, one year", PROVINCE, each(OVERVIEW + "?region=%s&" + YEAR, CITIES)));
    }

    private static List<Probe> narrowedOverviews() {
        return List.of(
                Probe.get("overview, one kind, one year", PROVINCE, each(OVERVIEW + "?kind=%s&" + YEAR, KINDS)),
                Probe.get(
                        "overview, one category, one year",
                        PROVINCE,
                        each(OVERVIEW + "?category=%s&" + YEAR, CATEGORIES)),
                Probe.get(
                        "overview, enterprises, one year",
                        PROVINCE,
                        each(OVERVIEW + "?enterpriseRelated=%s&" + YEAR, List.of("true", "false"))),
                Probe.get("overview, one channel", PROVINCE, each(OVERVIEW + "?channel=%s", CHANNELS)),
                Probe.get(
                        "overview, one city, one kind, one year",
                        PROVINCE,
                        each(OVERVIEW + "?kind=COMPLAINT&region=%s&" + YEAR, CITIES)),
                Probe.get(
                        "overview, one kind, one month",
                        PROVINCE,
                        each(OVERVIEW + "?kind=%s&filedFrom=2025-06-01&filedTo=2025-06-30", KINDS)),
                Probe.get(
                        "overview, one kind, enterprises, one year",
                        PROVINCE,
                        each(OVERVIEW + "?enterpriseRelated=true&kind=%s&" + YEAR, KINDS)),
                Probe.get(
                        "overview, not of enterprises, all time",
                        PROVINCE,
                        List.of(OVERVIEW + "?enterpriseRelated=false")),
                Probe.get(
                        "overview, days beside whole months",
                        PROVINCE,
                        List.of(OVERVIEW + "?filedFrom=2025-02-11&filedTo=2026-03-20")),
                Probe.get("overview, busiest organ, one kind", BUSY_LEADER, each(OVERVIEW + "?kind=%s", KINDS)));
    }

    private static List<Probe> business() {
        var page = "/complaints/business-environment";
        return List.of(
                Probe.get("business statistics, province", PROVINCE, List.of(page)),
                Probe.get("business statistics, province, one year", PROVINCE, List.of(page + "?" + YEAR)),
                Probe.get(
                        "business statistics, province, as data",
                        PROVINCE,
                        List.of("/api/v1/complaints/business-environment/statistics")));
    }

    private static List<String> each(String pattern, List<String> values) {
        return values.stream().map(pattern::formatted).toList();
    }
}
