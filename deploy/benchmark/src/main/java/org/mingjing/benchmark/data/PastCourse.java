package org.mingjing.benchmark.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What an office did with a complaint long ago, as an import tells it. */
final class PastCourse {
    /** From the filing to the last step. */
    static final Duration LENGTH = Duration.ofDays(60);

    private static final List<Step> STEPS = List.of(
            new Step(1, "accept", "{}"),
            new Step(2, "assign", "{\"handler\":\"handler\",\"department\":\"督察室\"}"),
            new Step(3, "procedural-reply", "{\"text\":\"已由本机关办理。\"}"),
            new Step(30, "conclude", "{\"outcome\":\"UNFOUNDED\",\"findings\":\"反映的情况与事实不符。\"}"),
            new Step(31, "reply", "{\"text\":\"经查，您反映的问题不属实。\"}"),
            new Step(60, "close", "{}"));

    private PastCourse() {}

    private record Step(int day, String command, String body) {}

    /** The steps of a complaint that was filed at that moment, as JSON. */
    static String from(Instant filedAt) {
        return STEPS.stream()
                .map(step -> "{\"command\":\"%s\",\"at\":\"%s\",\"actor\":\"someone\",\"body\":%s}"
                        .formatted(step.command(), filedAt.plus(Duration.ofDays(step.day())), step.body()))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
