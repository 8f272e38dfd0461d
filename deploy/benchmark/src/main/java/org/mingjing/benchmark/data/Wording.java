package org.mingjing.benchmark.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Words for made-up complaints: sentences of 60 to 700 characters in all, and now and then a name that hardly anybody has. */
public final class Wording {
    private static final Map<String, List<String>> PARTS = parts();
    private static final String RARE = "璟珩祎煊垚晟骐瑄钊淼焱翊霖茗祺昶罡岚峥皓炜鹄沅湛渺蔚旻郗邝亓逄";
    private static final int RARE_EVERY = 500;
    private static final char SLOT = '{';

    private Wording() {}

    /** What a complaint says. */
    record Text(String title, String body) {}

    static Text of(long number, String category, String organ, Dice dice) {
        var title = filled(dice.one(PARTS.get("title." + category.substring(0, 2))), organ, dice);
        var body = new StringBuilder(1000);
        var sentences = dice.between(3, dice.percent(15) ? 22 : 11);
        for (var i = 0; i < sentences; i++) {
            body.append(filled(dice.one(PARTS.get("sentence")), organ, dice));
        }
        if (number % RARE_EVERY == 0) {
            body.append("对方单位为").append(rareName(number)).append("商贸有限公司。");
        }
        return new Text(title, body.append(dice.one(PARTS.get("wish"))).toString());
    }

    /** The name that stands in the complaint of that number and in few others; only each 500th has one. */
    public static String rareName(long number) {
        var dice = new Dice(77, number / RARE_EVERY);
        var name = new StringBuilder(3);
        for (var i = 0; i < 3; i++) {
            name.append(RARE.charAt(dice.between(0, RARE.length() - 1)));
        }
        return name.toString();
    }

    /** How often a complaint has such a name. */
    public static int rareEvery() {
        return RARE_EVERY;
    }

    private static String filled(String pattern, String organ, Dice dice) {
        var text = new StringBuilder(pattern.length() + 40);
        for (var at = 0; at < pattern.length(); at++) {
            var c = pattern.charAt(at);
            if (c == SLOT) {
                var end = pattern.indexOf('}', at);
                text.append(slot(pattern.substring(at + 1, end), organ, dice));
                at = end;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String slot(String name, String organ, Dice dice) {
        return switch (name) {
            case "organ" -> organ;
            case "n" -> Integer.toString(dice.between(2, 120));
            case "day" -> dice.between(1, 12) + "月" + dice.between(1, 28) + "日";
            case "case" ->
                "（" + dice.between(2016, 2025) + "）黑" + "%02d%02d".formatted(dice.between(1, 13), dice.between(1, 20))
                        + dice.one(PARTS.get("caseType")) + dice.between(1, 4999) + "号";
            default -> dice.one(PARTS.get(name));
        };
    }

    private static Map<String, List<String>> parts() {
        try (InputStream in = Wording.class.getResourceAsStream("/benchmark/words.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
