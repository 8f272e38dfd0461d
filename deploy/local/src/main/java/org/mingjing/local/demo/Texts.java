package org.mingjing.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The wording of the demo year: made for it, about nobody. */
final class Texts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PLACES =
            List.of("站前路", "中央大街", "平安小区", "开发区", "建设路", "和平街", "向阳村", "红旗社区", "北山市场", "光明路");
    private static final List<String> WISHES =
            List.of("请依法查清并给一个书面答复。", "希望尽快处理，不要再拖。", "请上级派人核查，并告知结果。", "望予纠正，挽回损失。", "请求回避后由其他人员办理。");

    private final Map<String, Wording> complaints;
    private final List<ProblemWording> problems;

    Texts() {
        complaints = read("complaints.json", new TypeReference<>() {});
        problems = read("problems.json", new TypeReference<>() {});
    }

    /** How complaints of one category are worded. */
    record Wording(List<String> titles, List<String> facts, List<String> findings, List<String> measures) {}

    /** How a self-check's problem of one category is worded; {@code mechanism} may be null. */
    record ProblemWording(
            String category, String title, String description, String evidence, String cause, String mechanism) {}

    Wording of(String category) {
        return complaints.get(category);
    }

    List<ProblemWording> problems() {
        return problems;
    }

    List<String> categories() {
        return complaints.keySet().stream().sorted().toList();
    }

    String wish(Dice dice) {
        return dice.one(WISHES);
    }

    /** The numbers and names of one record, so that its title, text and findings agree with each other. */
    static Map<String, String> slots(Organ organ, String day, Dice dice) {
        int caseNumber = dice.between(12, 3980);
        return Map.of(
                "{organ}", organ.shortName(),
                "{place}", dice.one(PLACES),
                "{day}", day,
                "{n}", String.valueOf(dice.between(15, 95)),
                "{k}", String.valueOf(dice.between(3, 7)),
                "{amount}", dice.between(2, 96) + "万",
                "{case}", organ.courtCode() == null ? "" : "（2017）" + organ.courtCode() + "执" + caseNumber + "号");
    }

    static String fill(String pattern, Map<String, String> slots) {
        String text = pattern;
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            text = text.replace(slot.getKey(), slot.getValue());
        }
        return text;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = Texts.class.getResourceAsStream("/demo/" + name)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
